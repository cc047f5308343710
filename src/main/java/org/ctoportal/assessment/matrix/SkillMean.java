package org.ctoportal.assessment.matrix;

import java.io.Serializable;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;

/** The mean of several people's scores in a skill, each person alike. */
public record SkillMean(int people, Fraction sum) implements Serializable {

    public static final SkillMean NOBODY = new SkillMean(0, Fraction.ZERO);

    private static final int PLACES = 2;

    public SkillMean plus(SkillMean other) {
        return new SkillMean(people + other.people, sum.plus(other.sum));
    }

    public SkillMean plus(Fraction score) {
        return new SkillMean(people + 1, sum.plus(score));
    }

    /** Of nobody there is none: ask {@link #people()} first. */
    public Fraction mean() {
        return sum.over(people);
    }

    /** Such as {@code 16.4 ÷ 5 = 3.28}; the sum is rounded where it does not end. */
    public String formula() {
        return ExactNumber.rounded(sum, PLACES) + " ÷ " + people + " = " + ExactNumber.rounded(mean(), PLACES);
    }
}
