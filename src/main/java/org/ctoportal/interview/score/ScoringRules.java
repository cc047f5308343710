package org.ctoportal.interview.score;

import java.io.Serializable;

/**
 * What is fixed before the first interview.
 *
 * @param lowest level of the scale
 * @param highest level of the scale, which is a hundred percent
 * @param fewestRatings a question with fewer leaves a candidate incomplete
 */
public record ScoringRules(int lowest, int highest, int fewestRatings) implements Serializable {

    /** Five levels, and never the word of one person alone. */
    public static final ScoringRules STANDARD = new ScoringRules(1, 5, 2);

    public ScoringRules {
        if (lowest >= highest || fewestRatings < 1) {
            throw new IllegalArgumentException(
                    "Not a way to score: " + lowest + " to " + highest + ", " + fewestRatings + " ratings");
        }
    }

    public boolean holds(int level) {
        return level >= lowest && level <= highest;
    }

    /** The outer levels decide, so a rater says what was heard. */
    public boolean needsNote(int level) {
        return level == lowest || level == highest;
    }
}
