package org.ctoportal.interview.score;

/** The score sheet takes no ratings: it was submitted, or its rater stepped back or was away. */
public class SheetLockedException extends RuntimeException {

    SheetLockedException(SheetStatus status) {
        super("The sheet is " + status);
    }
}
