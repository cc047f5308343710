package org.ctoportal.embedded;

import org.ctoportal.startup.StartRefusedException;

/** The embedded database cannot be used; the message says why and what to do. */
public class EmbeddedDatabaseException extends StartRefusedException {

    EmbeddedDatabaseException(String message) {
        super(message, null);
    }

    EmbeddedDatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
