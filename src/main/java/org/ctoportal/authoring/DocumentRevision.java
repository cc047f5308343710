package org.ctoportal.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.PackVersionId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A numbered snapshot of a document: what was decided and the words it gave. Never changes. */
@Entity
@Immutable
class DocumentRevision extends DistrictOwned {

    private long documentId;
    private int number;
    private long frameworkVersionId;
    private long clauseVersionId;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String composed;

    @Column(columnDefinition = "binary(32)")
    private byte[] hash;

    private boolean complete;

    private Instant createdAt;
    private String createdBy;

    @SuppressWarnings("NullAway.Init")
    protected DocumentRevision() {} // JPA

    /** Of the document as it stands, on the template versions it is pinned to. */
    DocumentRevision(
            AuthoredDocument document, int number, Snapshot snapshot, boolean complete, String author, Instant now) {
        this.documentId = document.id();
        this.number = number;
        this.frameworkVersionId = document.framework().value();
        this.clauseVersionId = document.clauses().value();
        this.content = snapshot.content();
        this.composed = snapshot.composed();
        this.hash = snapshot.hash();
        this.complete = complete;
        this.createdAt = now;
        this.createdBy = author;
    }

    int number() {
        return number;
    }

    PackVersionId framework() {
        return new PackVersionId(frameworkVersionId);
    }

    PackVersionId clauses() {
        return new PackVersionId(clauseVersionId);
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
