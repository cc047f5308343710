package org.ctoportal.framework.edition;

import java.time.Instant;

/** Somebody else is changing the edition. */
public class EditionLockedException extends RuntimeException {

    private final String holder;
    private final Instant until;

    EditionLockedException(String holder, Instant until) {
        super("The edition is being changed by " + holder + " until " + until);
        this.holder = holder;
        this.until = until;
    }

    public String holder() {
        return holder;
    }

    public Instant until() {
        return until;
    }
}
