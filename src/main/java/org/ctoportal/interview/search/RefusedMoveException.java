package org.ctoportal.interview.search;

/** The move between stages is not allowed, or not without a reason; nobody was moved. */
public class RefusedMoveException extends RuntimeException {

    /** Why not. */
    public enum Why {
        NOT_ALLOWED,
        REASON_MISSING,
        /** The person claimed veterans' preference and was a finalist. */
        REASON_FOR_VETERAN
    }

    private final String code;
    private final Why why;

    RefusedMoveException(String code, Why why) {
        super(code + " " + why);
        this.code = code;
        this.why = why;
    }

    /** Code of the candidate it is about. */
    public String code() {
        return code;
    }

    public Why why() {
        return why;
    }
}
