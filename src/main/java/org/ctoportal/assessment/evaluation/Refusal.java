package org.ctoportal.assessment.evaluation;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.framework.Skill;
import org.ctoportal.framework.SkillFramework;

/** A problem and what it is about, such as the names of skills. */
public record Refusal(EvaluationProblem problem, List<String> names) implements Serializable {

    public Refusal {
        names = List.copyOf(names);
    }

    static Refusal of(EvaluationProblem problem, String... names) {
        return new Refusal(problem, List.of(names));
    }

    /** What keeps an evaluation from being made final: every skill has a level, the outermost have evidence. */
    static List<Refusal> ofFinish(SkillFramework framework, EvaluationContent content) {
        var unrated = framework.skills().stream()
                .filter(skill -> content.rating(skill.code()).level() == null)
                .map(Skill::name)
                .toList();
        var bare = framework.skills().stream()
                .filter(skill -> needsEvidence(skill, content.rating(skill.code())))
                .map(Skill::name)
                .toList();
        return List.of(
                        new Refusal(EvaluationProblem.UNRATED, unrated),
                        new Refusal(EvaluationProblem.NO_EVIDENCE, bare))
                .stream()
                .filter(refusal -> !refusal.names().isEmpty())
                .toList();
    }

    private static boolean needsEvidence(Skill skill, SkillRating rating) {
        var level = rating.level();
        return level != null && isOutermost(skill, level) && rating.evidence().isBlank();
    }

    /** Whether it is the lowest or the highest level of the skill. */
    public static boolean isOutermost(Skill skill, int level) {
        return level == skill.rubric().getFirst().level()
                || level == skill.rubric().getLast().level();
    }
}
