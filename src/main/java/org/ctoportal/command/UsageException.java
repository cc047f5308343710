package org.ctoportal.command;

/** A command that was not understood; the message is one line. */
class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
