package org.ctoportal.authoring.approval;

/** A decision, remark or withdrawal that is not taken, with the reason people can act on. */
public class RefusedDecisionException extends RuntimeException {

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** Everything is decided already, or it was withdrawn. */
        CLOSED,
        NOT_YOUR_TURN,
        /** The typed name is not the person's. */
        NAME,
        /** Somebody who did not draft the document must approve as well. */
        ONLY_DRAFTERS,
        /** Whoever asks for changes says which. */
        NO_REMARK,
        TOO_LONG
    }

    RefusedDecisionException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
