package org.ctoportal.branding;

/** A file cannot be the logo. */
public class RefusedLogoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why not. */
    public enum Reason {
        TOO_LONG,
        TOO_LARGE,
        NO_PICTURE,
        DAMAGED
    }

    RefusedLogoException(Reason reason) {
        super("Not a logo: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
