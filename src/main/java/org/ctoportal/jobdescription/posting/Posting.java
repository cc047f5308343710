package org.ctoportal.jobdescription.posting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A posting of a position: the terms as they stand now, and when what was published can be seen. */
@Entity
class Posting extends DistrictOwned {

    /** Before the first publication the approved words in force are used. */
    static final int REVISION_IN_FORCE = 0;

    private int postingYear;
    private int serialNumber;
    private long documentId;
    private int revision;
    private String title;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String terms;

    private boolean termsPublished;
    private int lastEdition;
    private @Nullable LocalDate postedOn;
    private @Nullable Instant opensAt;
    private @Nullable Instant closesAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private Instant createdAt;
    private String createdBy;
    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected Posting() {} // JPA

    Posting(PostingNumber number, DocumentId document, String title, String terms, String author, Instant now) {
        this.postingYear = number.year();
        this.serialNumber = number.serial();
        this.documentId = document.value();
        this.revision = REVISION_IN_FORCE;
        this.title = title;
        this.terms = terms;
        this.createdAt = now;
        this.createdBy = author;
        this.changedAt = now;
        this.changedBy = author;
    }

    void change(String newTerms, String author, Instant now) {
        if (!newTerms.equals(terms)) {
            terms = newTerms;
            termsPublished = false;
            changedBy = author;
            changedAt = now;
        }
    }

    /** Makes the terms public, for the first time or as a correction. A correction keeps the approved words. */
    void publish(
            int approvedRevision,
            String approvedTitle,
            PostingTerms published,
            ZoneId zone,
            String author,
            Instant now) {
        postedOn = postedOn(published, zone, now);
        opensAt = visibility().stateAt(now) == PostingState.OPEN ? opensAt : published.opening(zone);
        closesAt = published.deadline(zone);
        ending = null;
        revision = approvedRevision;
        title = approvedTitle;
        termsPublished = true;
        changedBy = author;
        changedAt = now;
        lastEdition++;
    }

    /** The day it was or will be seen first; once seen, it never moves. */
    LocalDate postedOn(PostingTerms published, ZoneId zone, Instant now) {
        if (postedOn != null && hasBeenSeen(now)) {
            return postedOn;
        }
        var today = LocalDate.ofInstant(now, zone);
        var opening = Objects.requireNonNull(published.opensOn());
        return opening.isAfter(today) ? opening : today;
    }

    void end(Ending how, String author, Instant now) {
        if (!visibility().stateAt(now).canEndAs(how)) {
            throw new NotPublishedException();
        }
        opensAt = hasBeenSeen(now) ? opensAt : null;
        ending = how;
        termsPublished = false;
        changedBy = author;
        changedAt = now;
        lastEdition++;
    }

    private boolean hasBeenSeen(Instant now) {
        return opensAt != null && !now.isBefore(opensAt);
    }

    boolean isPublished() {
        return postedOn != null;
    }

    PostingNumber number() {
        return new PostingNumber(postingYear, serialNumber);
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    int revision() {
        return revision;
    }

    String title() {
        return title;
    }

    String terms() {
        return terms;
    }

    boolean areTermsPublished() {
        return termsPublished;
    }

    int lastEdition() {
        return lastEdition;
    }

    @Nullable
    LocalDate postedOn() {
        return postedOn;
    }

    Visibility visibility() {
        return new Visibility(opensAt, closesAt, ending);
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }
}
