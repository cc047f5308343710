package org.ctoportal.authoring;

/** The document is before those who decide on it: it is withdrawn or decided first. */
public class InReviewException extends RuntimeException {

    InReviewException() {
        super("The document is in review");
    }
}
