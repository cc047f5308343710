package org.ctoportal.interview.decision;

import java.util.ArrayList;
import java.util.List;
import org.ctoportal.framework.GrowthActivity;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.interview.result.Gap;
import org.ctoportal.interview.score.CandidateResult;

/** The first ninety days of the one who is hired: the framework's activities for the skills the panel saw least of. */
public final class HirePlan {

    /** More would be nobody's focus. */
    public static final int MOST_SKILLS = 3;

    private static final int MONTH = 30;
    private static final int MONTHS = 3;

    private HirePlan() {}

    /** One step of every skill a month, in the order the framework has the activities. */
    public static List<PlanStep> of(CandidateResult result, SkillFramework framework) {
        var skills = Gap.of(result).stream()
                .limit(MOST_SKILLS)
                .flatMap(gap ->
                        framework.skills().stream().filter(skill -> skill.code().equals(gap.skill())))
                .toList();
        var steps = new ArrayList<PlanStep>();
        for (var month = 0; month < MONTHS; month++) {
            for (var skill : skills) {
                add(steps, skill, month);
            }
        }
        return List.copyOf(steps);
    }

    private static void add(List<PlanStep> steps, Skill skill, int month) {
        if (month < skill.growthActivities().size()) {
            GrowthActivity activity = skill.growthActivities().get(month);
            steps.add(new PlanStep((month + 1) * MONTH, skill.code(), activity.code(), activity.text()));
        }
    }
}
