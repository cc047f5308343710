package org.ctoportal.credential.holding;

/** A document was not taken: it is empty, too large, one too many, there already, or of a type nobody should open. */
public class UnfitEvidenceException extends RuntimeException {

    /** Why not. */
    public enum Why {
        EMPTY,
        LARGE,
        TYPE,
        NUMBER,
        SAME
    }

    private final Why why;

    UnfitEvidenceException(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
