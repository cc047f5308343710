package org.ctoportal.jobdescription.posting;

/** Where a posting stands at a moment. Follows from its dates and what was decided; nothing has to switch it. */
public enum PostingState {
    DRAFT,
    SCHEDULED,
    OPEN,
    CLOSED,
    UNPUBLISHED;

    /** Only what takes applications is closed; whatever is public, or will be, is withdrawn. */
    boolean canEndAs(Ending how) {
        return how == Ending.CLOSED ? this == OPEN : isLive() || this == CLOSED;
    }

    /** Whether applications are taken, now or later. */
    public boolean isLive() {
        return this == SCHEDULED || this == OPEN;
    }
}
