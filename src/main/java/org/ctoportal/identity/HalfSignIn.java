package org.ctoportal.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.ctoportal.district.DistrictId;
import org.jspecify.annotations.Nullable;

/** The password was right, or a district's identity provider said who it is, and the code is still asked for. Opens nothing by itself, and stays on the server. */
public final class HalfSignIn implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Duration VALID = Duration.ofMinutes(10);

    private final PersonId person;
    private final String passwordHash;
    private final Instant at;
    private final @Nullable DistrictId provider;

    HalfSignIn(PersonId person, String passwordHash, Instant at, @Nullable DistrictId provider) {
        this.person = person;
        this.passwordHash = passwordHash;
        this.at = at;
        this.provider = provider;
    }

    /** Whose identity provider it was; nothing after a password. */
    @Nullable
    DistrictId provider() {
        return provider;
    }

    /** Whether the browser may stay signed in afterwards. */
    public boolean mayBeKept() {
        return provider == null;
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
