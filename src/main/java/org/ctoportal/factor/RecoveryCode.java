package org.ctoportal.factor;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.ctoportal.district.tenancy.Unaudited;
import org.ctoportal.identity.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Opens once instead of a code of the app. Its 80 random bits are kept as a hash; the row goes when it was used. */
@Entity
@Unaudited("Made and used together with the second factor, of which the account tells")
class RecoveryCode {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long personId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] codeHash;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryCode() {} // JPA

    RecoveryCode(PersonId person, byte[] codeHash) {
        this.personId = person.value();
        this.codeHash = codeHash.clone();
    }
}
