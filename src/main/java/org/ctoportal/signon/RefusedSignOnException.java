package org.ctoportal.signon;

/** Nobody comes in; the reason is for whoever tried, the message for the log alone. */
public class RefusedSignOnException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SignOnRefusal reason;

    RefusedSignOnException(SignOnRefusal reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public SignOnRefusal reason() {
        return reason;
    }
}
