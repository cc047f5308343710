package org.ctoportal.interview.score;

/** Where one rater stands with one candidate. */
public enum SheetStatus {
    OPEN,
    /** Locked. Counts. */
    SUBMITTED,
    /** Stepped back for a conflict of interest. Does not count, and sees nothing of the candidate. */
    RECUSED,
    /** Was not there. Does not count. */
    ABSENT,
    /** Was submitted by somebody who left the panel, and is left out for every candidate alike. Only results say so. */
    SET_ASIDE;

    public boolean canBecome(SheetStatus next) {
        return switch (this) {
            case OPEN -> next != OPEN && next != SET_ASIDE;
            case SUBMITTED -> next == OPEN || next == RECUSED || next == SET_ASIDE;
            case ABSENT -> next == OPEN || next == RECUSED;
            case RECUSED, SET_ASIDE -> false;
        };
    }

    public boolean counts() {
        return this == SUBMITTED;
    }

    public boolean mayRate() {
        return this == OPEN;
    }

    /** Whether the rater may open what belongs to the candidate. */
    public boolean mayOpenCandidate() {
        return this != RECUSED;
    }
}
