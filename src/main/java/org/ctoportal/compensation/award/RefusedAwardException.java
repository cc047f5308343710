package org.ctoportal.compensation.award;

/** Something about awards cannot be done now. */
public class RefusedAwardException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What stands in the way. */
    public enum Reason {
        NOT_IN_FORCE,
        NOTHING_DUE,
        WAITING,
        SAME_PERSON,
        DECIDED,
        NO_REASON,
        NUMBER_TAKEN,
        NUMBER_USED,
        HOLDER_CHANGED,
        HOLDER_UNKNOWN,
        HOLDER_TAKEN,
        NO_REPAYMENT,
        ADVANCE_NOT_DUE,
        BEYOND_LIMIT,
        PASSED,
        TOO_MANY
    }

    private final Reason reason;

    public RefusedAwardException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
