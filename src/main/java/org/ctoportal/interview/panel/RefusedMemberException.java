package org.ctoportal.interview.panel;

/** Somebody cannot be put on a panel as asked. */
public class RefusedMemberException extends RuntimeException {

    /** What is wrong, for the words on the screen. */
    public enum Why {
        NAME_MISSING,
        NAME_TOO_LONG,
        NO_ADDRESS,
        NO_COLLEAGUE,
        ON_PANEL,
        /** The same person stands on an earlier line of a list. */
        TWICE,
        APPLICANT,
        MOST
    }

    private final Why why;

    public RefusedMemberException(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
