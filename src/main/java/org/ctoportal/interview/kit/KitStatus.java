package org.ctoportal.interview.kit;

/** How far a kit has come, and what that lets become of its questions, their order and their weights. */
public enum KitStatus {
    DRAFT,
    /** Submitted: somebody else reads it and approves it or sends it back. */
    IN_REVIEW,
    APPROVED,
    /** Sealed with a version: invitations are out, scoring may open. */
    FROZEN,
    /** The first interview has started. */
    IN_USE,
    CLOSED;

    /** What may become of questions, order and weights. */
    public enum Change {
        FREE,
        /** A new version with a written reason. */
        WITH_REASON,
        NEVER
    }

    public boolean canBecome(KitStatus next) {
        return switch (this) {
            case DRAFT -> next == IN_REVIEW;
            case IN_REVIEW -> next == DRAFT || next == APPROVED;
            case APPROVED -> next == DRAFT || next == FROZEN;
            case FROZEN -> next == DRAFT || next == IN_USE;
            case IN_USE -> next == CLOSED;
            case CLOSED -> false;
        };
    }

    public Change change() {
        return switch (this) {
            case DRAFT -> Change.FREE;
            case IN_REVIEW, APPROVED, FROZEN -> Change.WITH_REASON;
            case IN_USE, CLOSED -> Change.NEVER;
        };
    }

    /** Nobody weighs anew once there are answers to weigh. */
    public boolean mayChange(String reason) {
        return switch (change()) {
            case FREE -> true;
            case WITH_REASON -> !reason.isBlank();
            case NEVER -> false;
        };
    }
}
