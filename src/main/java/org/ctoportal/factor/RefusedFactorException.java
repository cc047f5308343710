package org.ctoportal.factor;

/** Nothing was changed: the password or the code is wrong, or waits after too many wrong ones. */
public class RefusedFactorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** There is a second factor already. */
    public static final String THERE = "there";

    private final String field;

    RefusedFactorException(String field) {
        super(field);
        this.field = field;
    }

    /** {@link Proof#PASSWORD}, {@link Proof#CODE} or {@link #THERE}. */
    public String field() {
        return field;
    }
}
