package org.ctoportal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.ctoportal.shared.Sha256;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The one token that makes the first administrator. There is at most one; a new start replaces it. */
@Entity
class FirstAdministratorToken {

    static final long ONLY = 1;

    private static final Duration VALID = Duration.ofHours(72);

    @Id
    private long id = ONLY;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] tokenHash;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected FirstAdministratorToken() {} // JPA

    FirstAdministratorToken(String token, Instant now) {
        replace(token, now);
    }

    final void replace(String token, Instant now) {
        this.tokenHash = Sha256.of(token);
        this.createdAt = now;
    }

    boolean opens(String token, Instant now) {
        return isValid(now) && MessageDigest.isEqual(tokenHash, Sha256.of(token));
    }

    boolean isValid(Instant now) {
        return now.isBefore(createdAt.plus(VALID));
    }
}
