package org.ctoportal.audit;

/** What somebody did. */
public enum Act {
    ADDED,
    CHANGED,
    REMOVED,
    SIGNED_IN,
    SIGNED_OUT,
    SIGN_IN_REFUSED,
    ACCESS_REFUSED,
    TOOK_FILE,
    READ_BY_PROGRAM
}
