package org.ctoportal.credential.badge;

import java.util.List;

/** A file that holds no badge the portal can read. The reason is for the person who chose the file. */
public final class BadgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final BadgeReason reason;
    private final transient List<String> details;

    BadgeException(BadgeReason reason, String... details) {
        super(reason + " " + List.of(details));
        this.reason = reason;
        this.details = List.of(details);
    }

    public BadgeReason reason() {
        return reason;
    }

    /** What the words of the reason are filled with, in order: a field, an address. */
    public List<String> details() {
        return details;
    }
}
