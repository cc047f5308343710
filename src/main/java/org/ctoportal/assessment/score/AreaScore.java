package org.ctoportal.assessment.score;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;

/**
 * The mean of some skills, each counting its weight; there once each of them has a score.
 *
 * @param code of the area; empty for all skills together
 */
public record AreaScore(String code, List<SkillScore> skills) implements Serializable {

    public AreaScore {
        skills = List.copyOf(skills);
    }

    public Optional<Fraction> score() {
        if (skills.isEmpty() || !skills.stream().allMatch(SkillScore::isScored)) {
            return Optional.empty();
        }
        return Optional.of(Fraction.sum(
                        skills.stream().map(one -> one.score().orElseThrow().times(weight(one))))
                .over(weight()));
    }

    /** The weights of its skills together. */
    public Fraction weight() {
        return Fraction.sum(skills.stream().map(AreaScore::weight));
    }

    /** The mean of the skills as if all of them counted alike. */
    public Optional<Fraction> plainMean() {
        return score().map(weighted -> Fraction.sum(
                        skills.stream().map(one -> one.score().orElseThrow()))
                .over(skills.size()));
    }

    /** Such as {@code (3 × 15 + 3 × 15 + 3.6 × 10) ÷ 40 = 3.15}; empty without a score. */
    public String formula() {
        return score().map(score -> skills.stream()
                                .map(one -> ExactNumber.text(one.score().orElseThrow()) + " × "
                                        + ExactNumber.text(weight(one)))
                                .collect(Collectors.joining(" + ", "(", ")"))
                        + " ÷ " + ExactNumber.text(weight()) + " = " + ExactNumber.text(score))
                .orElse("");
    }

    private static Fraction weight(SkillScore skill) {
        return Fraction.of(skill.skill().weight());
    }
}
