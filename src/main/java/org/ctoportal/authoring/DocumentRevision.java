package org.ctoportal.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A numbered snapshot of a document: what was decided and the words it gave. Never changes. */
@Entity
@Immutable
class DocumentRevision extends DistrictOwned {

    private long documentId;
    private int number;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String composed;

    @Column(columnDefinition = "binary(32)")
    private byte[] hash;

    private Instant createdAt;
    private String createdBy;

    @SuppressWarnings("NullAway.Init")
    protected DocumentRevision() {} // JPA

    DocumentRevision(DocumentId document, int number, Snapshot snapshot, String author, Instant now) {
        this.documentId = document.value();
        this.number = number;
        this.content = snapshot.content();
        this.composed = snapshot.composed();
        this.hash = snapshot.hash();
        this.createdAt = now;
        this.createdBy = author;
    }

    int number() {
        return number;
    }

    Snapshot snapshot() {
        return new Snapshot(content, composed);
    }

    boolean isIntact() {
        return java.util.Arrays.equals(hash, snapshot().hash());
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }
}
