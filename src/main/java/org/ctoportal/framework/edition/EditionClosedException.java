package org.ctoportal.framework.edition;

/** The edition has gone on meanwhile and cannot be changed that way any more. */
public class EditionClosedException extends RuntimeException {

    EditionClosedException(EditionStatus status) {
        super("The edition is " + status);
    }
}
