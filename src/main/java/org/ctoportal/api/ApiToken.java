package org.ctoportal.api;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Lets a program read what its owner may, as far as the scopes go. The secret itself is with the program alone. */
@Entity
class ApiToken extends DistrictOwned {

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String scopes;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] secretHash;

    @Column(updatable = false)
    private String hint;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private Instant expiresAt;

    /** Written by a statement of its own, for many requests at once. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastUsedAt;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {} // JPA

    ApiToken(PersonId owner, MakeToken command, TokenText text, Instant now) {
        this.personId = owner.value();
        this.name = command.name();
        this.scopes = Scope.written(command.scopes());
        this.secretHash = text.secret().hash();
        this.hint = text.hint();
        this.createdAt = now;
        this.expiresAt = now.plus(command.validity());
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    boolean isLive(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    PersonId owner() {
        return new PersonId(personId);
    }

    List<Scope> scopes() {
        return Scope.read(scopes);
    }

    String name() {
        return name;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }
}
