package org.ctoportal.framework.opendata;

/** A parameter has a value it cannot have; the message says which and why. */
class BadRequestException extends RuntimeException {

    BadRequestException(String message) {
        super(message);
    }
}
