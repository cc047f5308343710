package org.ctoportal.jobdescription.posting;

/** Until when applications are taken, as the clause library's setting {@code posting.close} has it. */
public enum Closing {
    FIXED,
    OPEN_UNTIL_FILLED
}
