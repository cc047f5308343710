package org.ctoportal.credential.holding;

/**
 * A document was not taken: it is empty, too large, one too many, there already, or of a type nobody should open. Or it was not
 * taken out: it is the badge that the verification rests on.
 */
public class UnfitEvidenceException extends RuntimeException {

    /** Why not. */
    public enum Why {
        EMPTY,
        LARGE,
        TYPE,
        NUMBER,
        SAME,
        BADGE
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
