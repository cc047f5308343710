package org.ctoportal.people;

/** How somebody stands to the district. */
public enum PersonState {
    ACTIVE,
    DISABLED,
    /** Came from outside, until a day that is over. */
    ENDED,
    INVITED,
    /** Invited, and the link is too old. */
    EXPIRED,
    /** Invited by somebody who could not invite them now: the link opens nothing until somebody else sends it. */
    UNBACKED
}
