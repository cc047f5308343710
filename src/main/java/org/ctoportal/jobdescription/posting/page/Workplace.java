package org.ctoportal.jobdescription.posting.page;

/** Whether the work is done at the district's place or all of it from home. */
public enum Workplace {
    ON_SITE,
    REMOTE
}
