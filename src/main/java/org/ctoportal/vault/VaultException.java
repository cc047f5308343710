package org.ctoportal.vault;

/** A backup or a restore that cannot be; the message is one line for whoever runs the portal. */
public class VaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultException(String message) {
        super(message);
    }

    VaultException(String message, Throwable cause) {
        super(message, cause);
    }
}
