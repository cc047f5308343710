package org.ctoportal.compensation.policy;

/** Something about a policy that cannot be; nothing was saved. */
public class RefusedPolicyException extends RuntimeException {

    private final Reason reason;

    public enum Reason {
        NUMBER,
        TITLE,
        VALUE,
        /** A whole number is asked for. */
        WHOLE,
        CHOICE,
        WORDS
    }

    RefusedPolicyException(Reason reason) {
        super("Refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
