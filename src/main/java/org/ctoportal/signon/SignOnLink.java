package org.ctoportal.signon;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Whom a district's provider means by one of its numbers. Addresses are given to others one day, numbers never. Holds for this
 * district alone: all districts at Google have one issuer. Of both only hashes are kept.
 */
@Entity
class SignOnLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long districtId;
    private long personId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] issuerHash;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] subjectHash;

    private Instant linkedAt;

    @SuppressWarnings("NullAway.Init")
    protected SignOnLink() {} // JPA

    SignOnLink(DistrictId district, PersonId person, byte[] issuerHash, byte[] subjectHash, Instant now) {
        this.districtId = district.value();
        this.personId = person.value();
        this.issuerHash = issuerHash.clone();
        this.subjectHash = subjectHash.clone();
        this.linkedAt = now;
    }

    PersonId personId() {
        return new PersonId(personId);
    }
}
