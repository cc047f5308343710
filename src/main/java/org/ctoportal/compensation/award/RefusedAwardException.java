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
        CLAIM_CHANGED,
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
        PASSED_ELSEWHERE,
        PAID_ELSEWHERE,
        TOO_LATE,
        TOO_MANY
    }

    private final Reason reason;
    private final String policy;

    public RefusedAwardException(Reason reason) {
        this(reason, "");
    }

    /** {@code policy} is another one, by its number and title, in which it cannot be done. */
    public RefusedAwardException(Reason reason, String policy) {
        super(reason.name());
        this.reason = reason;
        this.policy = policy;
    }

    public Reason reason() {
        return reason;
    }

    public boolean isAboutNumber() {
        return reason == Reason.NUMBER_TAKEN || reason == Reason.NUMBER_USED;
    }

    /** Empty where it is the policy that was asked. */
    public String policy() {
        return policy;
    }
}
