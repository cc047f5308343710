package org.ctoportal.authoring.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.PeopleList;
import org.ctoportal.authoring.approval.RefusedDecisionException.Reason;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** A revision submitted for approval, and how that ended. */
@Entity
class Approval extends DistrictOwned {

    private long documentId;
    private int revision;

    @Enumerated(EnumType.STRING)
    private ApprovalStatus status;

    private String note;
    private String drafters;
    private Instant submittedAt;
    private String submittedBy;
    private @Nullable Instant closedAt;
    private String closedBy;

    @SuppressWarnings("NullAway.Init")
    protected Approval() {} // JPA

    Approval(DocumentId document, int revision, String note, Set<PersonId> drafters, String submittedBy, Instant now) {
        this.documentId = document.value();
        this.revision = revision;
        this.status = ApprovalStatus.IN_REVIEW;
        this.note = note;
        this.drafters = PeopleList.write(drafters);
        this.submittedAt = now;
        this.submittedBy = submittedBy;
        this.closedBy = "";
    }

    /** Ends the review; nothing can be decided any more. */
    void close(ApprovalStatus as, String by, Instant now) {
        if (status != ApprovalStatus.IN_REVIEW || as == ApprovalStatus.IN_REVIEW) {
            throw new RefusedDecisionException(Reason.CLOSED);
        }
        status = as;
        closedBy = by;
        closedAt = now;
    }

    ApprovalId approvalId() {
        return new ApprovalId(id());
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    int revision() {
        return revision;
    }

    ApprovalStatus status() {
        return status;
    }

    String note() {
        return note;
    }

    Set<PersonId> drafters() {
        return PeopleList.read(drafters);
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String submittedBy() {
        return submittedBy;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    String closedBy() {
        return closedBy;
    }
}
