package org.ctoportal.audit;

/** What somebody did. */
public enum Act {
    ADDED,
    CHANGED,
    REMOVED,
    SIGNED_IN,
    SIGNED_OUT,
    TOOK_FILE,
    READ_BY_PROGRAM
}
