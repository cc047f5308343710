package org.ctoportal.people;

/** How somebody stands to the district. */
public enum PersonState {
    ACTIVE,
    DISABLED,
    INVITED,
    /** Invited, and the link is too old. */
    EXPIRED
}
