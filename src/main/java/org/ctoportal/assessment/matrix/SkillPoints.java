package org.ctoportal.assessment.matrix;

import java.io.Serializable;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;

/** What one person gave the statements of a skill together, and how many of them were answered. */
public record SkillPoints(int points, int answered) implements Serializable {

    /** At this level or above it. */
    public static final int HIGHEST_BAND = 4;

    public SkillPoints {
        if (answered < 1 || points < answered) {
            throw new IllegalArgumentException("No score");
        }
    }

    public Fraction mean() {
        return Fraction.of(points, answered);
    }

    /** Such as {@code 16 ÷ 5 = 3.2}. */
    public String formula() {
        return points + " ÷ " + answered + " = " + ExactNumber.text(mean());
    }

    /** The whole level the score lies at or above; four and five are one. */
    public int band() {
        return Math.min(HIGHEST_BAND, points / answered);
    }
}
