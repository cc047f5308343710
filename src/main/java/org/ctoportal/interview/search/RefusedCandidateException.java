package org.ctoportal.interview.search;

/** The candidate cannot be kept like that; the reason is the last part of a message key. */
public class RefusedCandidateException extends RuntimeException {

    private final String reason;

    RefusedCandidateException(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
