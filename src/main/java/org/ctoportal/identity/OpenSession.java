package org.ctoportal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import org.ctoportal.district.tenancy.Unaudited;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A session of somebody signed in, on whatever server; one whose row is gone is over. Rows go with their sessions. */
@Entity
@Unaudited("A clock of the portal, no work of a person")
class OpenSession {

    static final int LONGEST = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private String browser;

    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private Instant beganAt;

    private Instant lastUsedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(updatable = false)
    private byte @Nullable [] seriesHash;

    @SuppressWarnings("NullAway.Init")
    protected OpenSession() {} // JPA

    OpenSession(PersonId person, String browser, String address, byte @Nullable [] seriesHash, Instant now) {
        this.personId = person.value();
        this.browser = browser;
        this.address = address.substring(0, Math.min(address.length(), LONGEST));
        this.seriesHash = seriesHash == null ? null : seriesHash.clone();
        this.beganAt = now;
        this.lastUsedAt = now;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return id;
    }

    boolean isOf(byte[] series) {
        return Arrays.equals(series, seriesHash);
    }

    byte @Nullable [] series() {
        return seriesHash == null ? null : seriesHash.clone();
    }

    SessionSummary summary(long current) {
        return new SessionSummary(id(), browser, address, beganAt, lastUsedAt, id() == current);
    }
}
