package org.ctoportal.authoring;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.PackVersionId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A document of a district: pinned template versions and the current draft of its content. */
@Entity
class AuthoredDocument extends DistrictOwned {

    private String kind;
    private String title;
    private long frameworkVersionId;
    private long clauseVersionId;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    private int lastRevision;
    private boolean revisionCurrent;
    private Instant createdAt;
    private String createdBy;
    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected AuthoredDocument() {} // JPA

    AuthoredDocument(NewDocument command, String content, String author, Instant now) {
        this.kind = command.kind();
        this.title = command.title();
        this.frameworkVersionId = command.framework().value();
        this.clauseVersionId = command.clauses().value();
        this.content = content;
        this.createdAt = now;
        this.createdBy = author;
        this.changedAt = now;
        this.changedBy = author;
    }

    void change(String newTitle, String newContent, String author, Instant now) {
        if (newContent.equals(content) && newTitle.equals(title)) {
            return;
        }
        title = newTitle;
        content = newContent;
        changedBy = author;
        changedAt = now;
        revisionCurrent = false;
    }

    /** Content and the template versions it stands on change together, or not at all. */
    void upgrade(TemplateVersions to, String newTitle, String newContent, String author, Instant now) {
        if (!to.equals(versions())) {
            frameworkVersionId = to.framework().value();
            clauseVersionId = to.clauses().value();
            changedBy = author;
            changedAt = now;
            revisionCurrent = false;
        }
        change(newTitle, newContent, author, now);
    }

    /** Numbers the next snapshot; the draft counts as kept until it changes again. */
    int nextRevision() {
        revisionCurrent = true;
        return ++lastRevision;
    }

    boolean isRevisionCurrent() {
        return revisionCurrent;
    }

    int lastRevision() {
        return lastRevision;
    }

    String kind() {
        return kind;
    }

    String title() {
        return title;
    }

    PackVersionId framework() {
        return new PackVersionId(frameworkVersionId);
    }

    PackVersionId clauses() {
        return new PackVersionId(clauseVersionId);
    }

    TemplateVersions versions() {
        return new TemplateVersions(framework(), clauses());
    }

    String content() {
        return content;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }
}
