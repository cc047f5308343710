package org.ctoportal.secret;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.ctoportal.district.tenancy.Unaudited;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something known, sealed with the key of this database: by it a start sees whether it was given the right one. */
@Entity
@Unaudited("Made by the portal at its first start")
@Immutable
class KeyMark {

    static final int ONLY = 1;

    @Id
    private int id;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    private byte[] sealed;

    @SuppressWarnings("NullAway.Init")
    protected KeyMark() {} // JPA

    KeyMark(byte[] sealed) {
        this.id = ONLY;
        this.sealed = sealed.clone();
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
