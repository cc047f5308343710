package org.ctoportal.interview.panel;

import java.io.Serializable;
import org.ctoportal.interview.score.OthersRatings;

/**
 * How a panel works.
 *
 * @param othersRatings when a member sees what the others gave
 * @param fewestRaters how many must have rated a question for it to count as rated
 */
public record PanelTerms(OthersRatings othersRatings, int fewestRaters) implements Serializable {

    /** How every panel begins. */
    public static final PanelTerms STANDARD = new PanelTerms(OthersRatings.WHEN_CLOSED, 2);

    /** The word of one person alone never decides. */
    public static final int FEWEST = 2;

    public static final int MOST = 12;

    public PanelTerms {
        if (fewestRaters < 2 || fewestRaters > 12) {
            throw new IllegalArgumentException("Not a number of raters: " + fewestRaters);
        }
    }
}
