package org.ctoportal.jobdescription.posting;

/** What somebody did to a posting that everybody could see. */
public enum PostingAct {
    PUBLISHED,
    CORRECTED,
    CLOSED,
    WITHDRAWN
}
