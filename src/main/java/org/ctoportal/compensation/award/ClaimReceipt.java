package org.ctoportal.compensation.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ctoportal.compensation.policy.PolicyFile;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.shared.Sha256;
import org.ctoportal.shared.file.FileName;
import org.ctoportal.shared.file.FileType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A receipt or another proof of a claim with its bytes: kept in the database, behind the same walls. */
@Entity
@Table(name = "compensation_claim_receipt")
class ClaimReceipt extends DistrictOwned {

    private long claimId;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private int size;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    private byte[] hash;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] content;

    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected ClaimReceipt() {} // JPA

    ClaimReceipt(KeptClaim claim, NewReceipt arrived, Instant now) {
        this.claimId = claim.id();
        this.type = arrived.type();
        this.name = FileName.of(arrived.name(), type);
        this.content = arrived.content();
        this.size = content.length;
        this.hash = Sha256.of(content);
        this.addedAt = now;
    }

    long claim() {
        return claimId;
    }

    PolicyFile file() {
        return new PolicyFile(name, type.mediaType(), content);
    }
}
