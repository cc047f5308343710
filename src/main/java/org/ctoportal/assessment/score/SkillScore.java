package org.ctoportal.assessment.score;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;

/**
 * What the ratings of one skill's statements come to: their plain mean, once enough of them are answered.
 *
 * @param ratings in the order of the statements, without those left open
 * @param least how many of them make a score
 */
public record SkillScore(ScoredSkill skill, List<StatementRating> ratings, int least) implements Serializable {

    public SkillScore {
        ratings = List.copyOf(ratings);
    }

    public boolean isScored() {
        return ratings.size() >= least && !ratings.isEmpty();
    }

    public Optional<Fraction> score() {
        return isScored() ? Optional.of(Fraction.of(points(), ratings.size())) : Optional.empty();
    }

    /** The sum of the levels. */
    public int points() {
        return ratings.stream().mapToInt(StatementRating::level).sum();
    }

    /** What is missing to the target; none without a score, and zero where the target is reached. */
    public Optional<Fraction> gap() {
        return score().map(score -> Fraction.of(skill.target()).minus(score))
                .map(gap -> gap.signum() < 0 ? Fraction.ZERO : gap);
    }

    /** The gap times the weight of the skill: what is worked on first. */
    public Optional<Fraction> priority() {
        return gap().map(gap -> gap.times(Fraction.of(skill.weight())));
    }

    /** Such as {@code (2 + 2 + 3 + 3 + 2) ÷ 5 = 2.4}; empty without a score. */
    public String formula() {
        return score().map(score -> ratings.stream()
                                .map(rating -> String.valueOf(rating.level()))
                                .collect(Collectors.joining(" + ", "(", ")"))
                        + " ÷ " + ratings.size() + " = " + ExactNumber.text(score))
                .orElse("");
    }

    /** Such as {@code (4 − 2.4) × 12 = 19.2}; empty without a score or without a gap. */
    public String priorityFormula() {
        return priority()
                .filter(priority -> !priority.isZero())
                .map(priority -> "(" + ExactNumber.text(Fraction.of(skill.target())) + " − "
                        + ExactNumber.text(score().orElseThrow())
                        + ") × " + ExactNumber.text(Fraction.of(skill.weight())) + " = "
                        + ExactNumber.text(priority))
                .orElse("");
    }
}
