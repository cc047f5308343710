package org.ctoportal.interview.panel;

/** Something was not signed as it must be. */
public class RefusedDeclarationException extends RuntimeException {

    /** What is wrong, for the words on the screen. */
    public enum Why {
        SIGNATURE_MISSING,
        SIGNATURE_TOO_LONG,
        NOT_SIGNED_YET,
        EXPLANATION_MISSING,
        EXPLANATION_TOO_LONG,
        STEPPED_BACK
    }

    private final Why why;

    public RefusedDeclarationException(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
