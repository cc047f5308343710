package org.ctoportal.compensation.award;

/** A receipt was not taken or not taken out: it is empty, too large, of another type, one too many, there already, or too late. */
public class UnfitReceiptException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Why {
        EMPTY,
        LARGE,
        TYPE,
        NUMBER,
        SAME,
        CHECKED
    }

    private final Why why;

    public UnfitReceiptException(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
