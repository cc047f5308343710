package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.math.BigDecimal;
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
        @Nullable BigDecimal score,
        BigDecimal target,
        boolean focus)
        implements Serializable {

    /** What is missing to the target; zero where nothing is, or nothing is known. */
    public BigDecimal gap() {
        return score == null ? BigDecimal.ZERO : target.subtract(score).max(BigDecimal.ZERO);
    }

    /** The gap by the weight of the skill: what decides which one comes first. */
    public BigDecimal weightedGap() {
        return gap().multiply(weight);
    }
}
