package org.ctoportal.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.ctoportal.district.tenancy.Unaudited;
import org.jspecify.annotations.Nullable;

/** That somebody asked for a new password for an address, whether it has an account or not: nobody has looked yet. */
@Entity
@Unaudited("A clock of the portal, no work of a person")
class PasswordRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String email;
    private Instant askedAt;

    @SuppressWarnings("NullAway.Init")
    protected PasswordRequest() {} // JPA

    PasswordRequest(String email, Instant now) {
        this.email = email;
        this.askedAt = now;
    }

    String email() {
        return email;
    }

    Instant askedAt() {
        return askedAt;
    }
}
