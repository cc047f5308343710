package org.ctoportal.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** The password was right and the code is still asked for. Opens nothing by itself, and stays on the server. */
public final class HalfSignIn implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Duration VALID = Duration.ofMinutes(10);

    private final PersonId person;
    private final String passwordHash;
    private final Instant at;

    HalfSignIn(PersonId person, String passwordHash, Instant at) {
        this.person = person;
        this.passwordHash = passwordHash;
        this.at = at;
    }

    PersonId person() {
        return person;
    }

    String passwordHash() {
        return passwordHash;
    }

    public boolean isValid(Instant now) {
        return now.isBefore(at.plus(VALID));
    }
}
