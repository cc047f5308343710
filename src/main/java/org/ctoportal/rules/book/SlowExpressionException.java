package org.ctoportal.rules.book;

/** A search in a text was given up: the expression tries more ways than anybody can wait for. */
public class SlowExpressionException extends RuntimeException {

    public SlowExpressionException() {
        super("Too many steps");
    }
}
