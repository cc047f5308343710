package org.ctoportal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.ctoportal.district.tenancy.Unaudited;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the addresses of browsers are hashed with, made once for each database. */
@Entity
@Unaudited("A clock of the portal, no work of a person")
@Immutable
class SignInSalt {

    static final int ONLY = 1;

    @Id
    private int id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] salt;

    @SuppressWarnings("NullAway.Init")
    protected SignInSalt() {} // JPA

    byte[] salt() {
        return salt.clone();
    }
}
