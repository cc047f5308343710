package org.ctoportal.records;

/** Something of the bin cannot stand where it stood: what it belongs to is gone, or its place is taken. */
public class NotBroughtBackException extends RuntimeException {

    NotBroughtBackException(Throwable cause) {
        super(cause);
    }
}
