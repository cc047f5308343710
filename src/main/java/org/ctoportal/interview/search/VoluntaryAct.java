package org.ctoportal.interview.search;

/** What was done with what applicants said of themselves. */
public enum VoluntaryAct {
    ENTERED,
    FORGOTTEN,
    READ,
    EXPORTED
}
