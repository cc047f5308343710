package org.ctoportal.interview.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.shared.Sha256;
import org.ctoportal.shared.file.FileName;
import org.ctoportal.shared.file.FileType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A document of a candidate with its bytes: kept in the database, so that it has the same walls and backups. */
@Entity
class CandidateFile extends DistrictOwned {

    private long candidateId;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

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

    @SuppressWarnings("NullAway.Init")
    protected CandidateFile() {} // JPA

    CandidateFile(CandidateId candidate, AddFile command, FileType type, String author, Instant now) {
        this.candidateId = candidate.value();
        this.type = type;
        this.name = FileName.of(command.name(), type);
        this.kind = command.kind();
        this.content = command.content();
        this.size = content.length;
        this.hash = Sha256.of(content);
        this.addedAt = now;
        this.addedBy = author;
    }

    KeptFile file() {
        return new KeptFile(name, type, content);
    }
}
