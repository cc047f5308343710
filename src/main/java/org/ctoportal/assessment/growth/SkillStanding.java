package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.math.BigDecimal;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in a skill.
 *
 * @param order of the skill in the framework
 * @param weight of the skill in percent
 * @param score of the self-assessment, from 1 to 5; none where nothing was assessed
 * @param target the score to reach
 * @param focus whether the plan is about it
 */
public record SkillStanding(
        String code,
        String name,
        String area,
        int order,
        BigDecimal weight,
        @Nullable Fraction score,
        BigDecimal target,
        boolean focus)
        implements Serializable {

    /** What is missing to the target; zero where nothing is, or nothing is known. */
    public Fraction gap() {
        if (score == null) {
            return Fraction.ZERO;
        }
        var gap = Fraction.of(target).minus(score);
        return gap.signum() < 0 ? Fraction.ZERO : gap;
    }

    /** The gap by the weight of the skill: what decides which one comes first. */
    public Fraction weightedGap() {
        return gap().times(Fraction.of(weight));
    }
}
