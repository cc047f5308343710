package org.ctoportal.assessment.team.result;

import java.io.Serializable;

/**
 * From when on something is told.
 *
 * @param fewest how many ratings make a number, and how many members a result
 * @param disconnect from how many points between the lowest and the highest rating a statement is a disconnect
 * @param least how many statements of an area with a number make a mean of the area
 */
public record TeamRule(int fewest, int disconnect, int least) implements Serializable {

    /** With two, each would know of the other. */
    private static final int SAFE = 3;

    public TeamRule {
        if (fewest < SAFE || disconnect < 1 || least < 1) {
            throw new IllegalArgumentException("No result may tell of fewer than " + SAFE);
        }
    }
}
