package org.ctoportal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.ctoportal.district.tenancy.Unaudited;
import org.ctoportal.shared.Sha256;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A browser that asked to stay signed in. Its token changes at every use, so that a stolen copy shows. */
@Entity
@Unaudited("A clock of the portal, no work of a person")
class RememberedSignIn {

    /** Tabs opened together present the same token at almost the same time; that is no theft. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] seriesHash;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] tokenHash;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte @Nullable [] previousTokenHash;

    private String email;
    private String browser = "";
    private Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init")
    protected RememberedSignIn() {} // JPA

    RememberedSignIn(String series, String token, String email, String browser, Instant now) {
        this.seriesHash = Sha256.of(series);
        this.tokenHash = Sha256.of(token);
        this.email = email;
        this.browser = browser;
        this.lastUsedAt = now;
    }

    boolean isCurrent(String token) {
        return MessageDigest.isEqual(tokenHash, Sha256.of(token));
    }

    boolean wasJustReplaced(String token, Instant now) {
        return previousTokenHash != null
                && MessageDigest.isEqual(previousTokenHash, Sha256.of(token))
                && now.isBefore(lastUsedAt.plus(GRACE));
    }

    void replace(String newToken, Instant now) {
        previousTokenHash = tokenHash;
        tokenHash = Sha256.of(newToken);
        lastUsedAt = now;
    }

    boolean isOlderThan(Duration age, Instant now) {
        return lastUsedAt.plus(age).isBefore(now);
    }

    KeptBrowser browser() {
        return new KeptBrowser(HexFormat.of().formatHex(seriesHash), browser, lastUsedAt);
    }

    String email() {
        return email;
    }
}
