package org.ctoportal.jobdescription.posting;

/** How somebody ended a posting before its deadline, or one without a deadline. */
public enum Ending {
    /** Somebody was hired, or no more applications are taken: the page stays and says so. */
    CLOSED,
    /** It should not be seen any more: the page is gone. */
    WITHDRAWN
}
