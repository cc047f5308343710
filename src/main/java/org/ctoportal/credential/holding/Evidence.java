package org.ctoportal.credential.holding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.shared.Sha256;
import org.ctoportal.shared.file.FileName;
import org.ctoportal.shared.file.FileType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A certificate or another document of a holding with its bytes: kept in the database, behind the same walls. */
@Entity(name = "CredentialEvidence")
@Table(name = "credential_evidence")
class Evidence extends DistrictOwned {

    private long holdingId;
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
    private String addedBy;
    private boolean badge;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {} // JPA

    /** {@code badge} says that a verification of the holding can rest on it. */
    Evidence(Holding holding, String name, FileType type, byte[] content, String author, Instant now, boolean badge) {
        this.holdingId = holding.id();
        this.type = type;
        this.name = FileName.of(name, type);
        this.content = content;
        this.size = content.length;
        this.hash = Sha256.of(content);
        this.addedAt = now;
        this.addedBy = author;
        this.badge = badge;
    }

    /** A verification of the holding can rest on it from now on. */
    void becomeBadge() {
        badge = true;
    }

    boolean isBadge() {
        return badge;
    }

    String name() {
        return name;
    }

    CredentialFile file() {
        return new CredentialFile(name, type.mediaType(), content);
    }
}
