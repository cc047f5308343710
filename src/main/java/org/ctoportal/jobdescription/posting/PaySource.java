package org.ctoportal.jobdescription.posting;

/** Where the pay range of a posting comes from. */
public enum PaySource {
    DESCRIPTION,
    SCHEDULE,
    NOT_SHOWN
}
