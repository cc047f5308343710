package org.ctoportal.assessment.feedback;

/** What keeps a round from being set up or launched as it is. */
public class RefusedRoundException extends RuntimeException {

    /** What is to be mended. */
    public enum Why {
        NOT_A_LEADER,
        LAST_DAY,
        DAY_OF_MORE_TIME,
        NAME_MISSING,
        NAME_TOO_LONG,
        NO_ADDRESS,
        TWICE,
        GROUP_FULL,
        NOBODY,
        GROUP_TOO_SMALL,
        OWN_ADDRESS,
        OWN_ROUND,
        WRONG_ADDRESS,
        NOT_LATER,
        NO_MAIL
    }

    private final Why why;
    private final String detail;

    RefusedRoundException(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
        this.detail = detail;
    }

    public Why why() {
        return why;
    }

    /** Such as the name of a group or a line. */
    public String detail() {
        return detail;
    }
}
