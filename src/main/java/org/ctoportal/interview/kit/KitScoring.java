package org.ctoportal.interview.kit;

import java.io.Serializable;

/**
 * What of the scoring is settled with the kit, before anybody is rated.
 *
 * @param fewestRaters a question with fewer ratings leaves a candidate incomplete
 * @param tie what decides between candidates with exactly the same total
 */
public record KitScoring(int fewestRaters, TieRule tie) implements Serializable {

    public static final int MOST_RATERS = 20;

    /** Never the word of one person alone, and between equals the chair decides in writing. */
    public static final KitScoring STANDARD = new KitScoring(2, TieRule.BY_CHAIR);

    public static boolean isRaters(int raters) {
        return raters >= 1 && raters <= MOST_RATERS;
    }

    public KitScoring {
        if (!isRaters(fewestRaters)) {
            throw new IllegalArgumentException("Not a number of raters: " + fewestRaters);
        }
    }

    public KitScoring with(int raters) {
        return new KitScoring(raters, tie);
    }

    public KitScoring with(TieRule other) {
        return new KitScoring(fewestRaters, other);
    }
}
