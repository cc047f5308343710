package org.ctoportal.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Set;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.identity.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A document of a district: pinned template versions and the current draft of its content. */
@Entity
class AuthoredDocument extends DistrictOwned {

    private String kind;
    private String title;
    private long frameworkVersionId;
    private long clauseVersionId;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    @Column(columnDefinition = "longtext")
    private String words;

    private int lastRevision;
    private boolean revisionCurrent;
    private Instant createdAt;
    private String createdBy;
    private @Nullable Long begunById;
    private Instant changedAt;
    private String changedBy;
    private String drafters = "";
    private @Nullable Instant archivedAt;
    private boolean template;
    private @Nullable Long copiedFromId;

    @SuppressWarnings("NullAway.Init")
    protected AuthoredDocument() {} // JPA

    AuthoredDocument(NewDocument command, StoredContent content, Author author, Instant now) {
        this.kind = command.kind();
        this.title = command.title();
        this.frameworkVersionId = command.framework().value();
        this.clauseVersionId = command.clauses().value();
        this.content = content.json();
        this.words = content.words();
        this.createdAt = now;
        this.createdBy = author.name();
        this.begunById = author.id().value();
        this.changedAt = now;
        this.changedBy = author.name();
        this.drafters = PeopleList.with(author.id(), "");
    }

    void change(String newTitle, StoredContent newContent, Author author, Instant now) {
        if (newContent.json().equals(content) && newTitle.equals(title)) {
            return;
        }
        title = newTitle;
        content = newContent.json();
        words = newContent.words();
        changed(author, now);
    }

    /** Content and the template versions it stands on change together, or not at all. */
    void upgrade(TemplateVersions to, String newTitle, StoredContent newContent, Author author, Instant now) {
        if (!to.equals(versions())) {
            frameworkVersionId = to.framework().value();
            clauseVersionId = to.clauses().value();
            changed(author, now);
        }
        change(newTitle, newContent, author, now);
    }

    private void changed(Author author, Instant now) {
        changedBy = author.name();
        changedAt = now;
        revisionCurrent = false;
        drafters = PeopleList.with(author.id(), drafters);
    }

    /** Puts it away; a second time changes nothing. */
    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void bringBack() {
        archivedAt = null;
    }

    void keepAsTemplate(boolean isTemplate) {
        template = isTemplate;
    }

    void copiedFrom(DocumentId original) {
        copiedFromId = original.value();
    }

    Shelf shelf() {
        return new Shelf(archivedAt != null, template, copiedFromId == null ? null : new DocumentId(copiedFromId));
    }

    /** What everybody wrote up to now was agreed to. */
    void forgetDrafters() {
        drafters = "";
    }

    /** Whoever changed it since it was agreed to. */
    Set<PersonId> drafters() {
        return PeopleList.read(drafters);
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
