package org.ctoportal.api;

/** No token was made. */
public class RefusedTokenException extends RuntimeException {

    private final Why why;

    public RefusedTokenException(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What stands in the way. */
    public enum Why {
        NAME,
        SCOPES,
        DAYS,
        PASSWORD,
        TOO_MANY
    }
}
