package org.ctoportal.interview.search;

/** A document was not taken: it is empty, too large, one too many, there already, or of a type nobody should open. */
public class UnfitFileException extends RuntimeException {

    /** Why not. */
    public enum Why {
        EMPTY,
        LARGE,
        TYPE,
        NUMBER,
        SAME
    }

    private final Why why;

    UnfitFileException(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
