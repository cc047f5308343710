package org.ctoportal.assessment.dashboard;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.assessment.matrix.MatrixSkill;
import org.ctoportal.assessment.matrix.SkillMean;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;

/**
 * Where the people of a district stand in one skill.
 *
 * @param now of the year that is shown
 * @param asked part of the duties of the approved job descriptions, from 0 to 1
 * @param bands how many lie from each whole level to the next; bands of few are left out
 * @param untold how many lie in the bands that are left out
 * @param trend by year, in the order of the years shown
 */
public record SkillOverview(
        MatrixSkill skill,
        SkillMean now,
        Fraction aim,
        Fraction asked,
        Map<Integer, Integer> bands,
        int untold,
        List<SkillMean> trend)
        implements Serializable {

    private static final int PLACES = 2;

    public SkillOverview {
        bands = Map.copyOf(bands);
        trend = List.copyOf(trend);
    }

    /** What is missing to the aim; zero where it is reached, none without a mean. */
    public Optional<Fraction> gap() {
        if (now.people() == 0) {
            return Optional.empty();
        }
        var gap = aim.minus(now.mean());
        return Optional.of(gap.signum() < 0 ? Fraction.ZERO : gap);
    }

    /** The gap times what the job descriptions ask, in points of a hundred. */
    public Optional<Fraction> urgency() {
        return gap().map(gap -> gap.times(asked).times(100));
    }

    /** Such as {@code (4 − 3.28) × 12.5 = 9.00}. */
    public String formula() {
        return urgency()
                .map(urgency -> "(" + ExactNumber.text(aim) + " − " + ExactNumber.rounded(now.mean(), PLACES) + ") × "
                        + ExactNumber.rounded(asked.times(100), 1) + " = " + ExactNumber.rounded(urgency, PLACES))
                .orElse("");
    }
}
