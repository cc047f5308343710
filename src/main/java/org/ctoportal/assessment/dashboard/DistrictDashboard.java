package org.ctoportal.assessment.dashboard;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.assessment.matrix.MatrixFigures;
import org.ctoportal.assessment.matrix.MatrixSkill;
import org.ctoportal.assessment.matrix.SkillsMatrix;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * The assessments of a district in numbers.
 *
 * @param year the latest with numbers of enough people; none while there are none
 * @param years those of the trend, the earliest first
 */
public record DistrictDashboard(
        SkillsMatrix team,
        @Nullable FiscalYear year,
        List<FiscalYear> years,
        List<SkillOverview> skills,
        FiscalYear today,
        List<Activity> activity)
        implements Serializable {

    /** As many as somebody can work on. */
    private static final int MOST_URGENT = 5;

    public DistrictDashboard {
        years = List.copyOf(years);
        skills = List.copyOf(skills);
        activity = List.copyOf(activity);
    }

    static DistrictDashboard of(SkillsMatrix team, FiscalYear today, List<Activity> activity) {
        var figures = team.figures();
        var year = figures.current().orElse(null);
        var years = figures.shownYears();
        var skills = year == null
                ? List.<SkillOverview>of()
                : team.skills().stream()
                        .map(skill -> overview(team, figures, skill, year, years))
                        .toList();
        return new DistrictDashboard(team, year, years, skills, today, activity);
    }

    private static SkillOverview overview(
            SkillsMatrix team, MatrixFigures figures, MatrixSkill skill, FiscalYear now, List<FiscalYear> years) {
        var mean = figures.of(now, skill.code());
        var bands = bands(figures, skill.code(), now);
        return new SkillOverview(
                skill,
                mean,
                team.aim(),
                team.asked().share(skill.code()),
                bands,
                mean.people()
                        - bands.values().stream().mapToInt(Integer::intValue).sum(),
                years.stream().map(one -> figures.of(one, skill.code())).toList());
    }

    private static Map<Integer, Integer> bands(MatrixFigures figures, String skill, FiscalYear now) {
        var bands = new HashMap<>(figures.toldIn(now).getOrDefault(skill, Map.of()));
        figures.namedIn(now).forEach(run -> {
            var score = run.skills().get(skill);
            if (score != null) {
                bands.merge(score.band(), 1, Integer::sum);
            }
        });
        return bands;
    }

    /** The skills whose gap weighs most by what the job descriptions ask; of equals the one that comes first. */
    public List<SkillOverview> urgent() {
        return skills.stream()
                .filter(one ->
                        one.urgency().filter(urgency -> !urgency.isZero()).isPresent())
                .sorted(Comparator.comparing(
                                (SkillOverview one) -> one.urgency().orElseThrow())
                        .reversed())
                .limit(MOST_URGENT)
                .toList();
    }

    public int people() {
        return year == null ? 0 : team.figures().people(year);
    }
}
