package org.ctoportal.interview.score;

/** The score sheet takes no ratings: it was submitted, or its rater stepped back or was away. */
public class SheetLockedException extends RuntimeException {

    public SheetLockedException(SheetStatus status) {
        super("The sheet is " + status);
    }
}
