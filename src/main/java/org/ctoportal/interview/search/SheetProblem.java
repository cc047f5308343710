package org.ctoportal.interview.search;

import java.io.Serializable;

/**
 * What is wrong with a cell.
 *
 * @param reason last part of a message key
 * @param found what stands there
 */
public record SheetProblem(SheetColumn column, String reason, String found) implements Serializable {

    private static final int LONGEST = 60;

    public SheetProblem {
        found = found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
    }
}
