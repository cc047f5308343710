package org.ctoportal.interview.kit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.identity.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What candidates for one position are asked. Only a draft changes; what was approved is reopened with a reason. */
@Entity
class InterviewKit extends DistrictOwned {

    @Column(updatable = false)
    private long documentId;

    private int revision;

    @Column(updatable = false)
    private long frameworkVersionId;

    private String title;

    @Enumerated(EnumType.STRING)
    private KitStatus status = KitStatus.DRAFT;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    private int lastEdition;
    private String changeReason = "";
    private @Nullable Instant submittedAt;
    private String submittedBy = "";
    private @Nullable Long submitterId;
    private String remark = "";
    private @Nullable Instant approvedAt;
    private String approvedBy = "";

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private String createdBy;

    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected InterviewKit() {} // JPA

    InterviewKit(KitOrigin origin, WriteKit command, String author, Instant now) {
        this.documentId = origin.document().value();
        this.revision = origin.revision();
        this.frameworkVersionId = origin.framework().value();
        this.title = command.title().strip();
        this.content = KitJson.write(command.content());
        this.createdAt = now;
        this.createdBy = author;
        this.changedAt = now;
        this.changedBy = author;
    }

    void change(WriteKit command, String author, Instant now) {
        if (status.change() != KitStatus.Change.FREE) {
            throw new KitClosedException();
        }
        title = command.title().strip();
        content = KitJson.write(command.content());
        touch(author, now);
    }

    /** A kit that was made from a draft is of the revision that was approved since, and of its duties. */
    void follow(Position approved) {
        if (status != KitStatus.DRAFT) {
            throw new KitClosedException();
        }
        if (!approved.origin().isApproved()) {
            throw new DescriptionNotApprovedException();
        }
        if (approved.origin().framework().value() != frameworkVersionId) {
            throw new OtherFrameworkException();
        }
        revision = approved.origin().revision();
        content = KitJson.write(content().about(approved.duties()));
    }

    /** Asks somebody else to read and approve it. */
    void submit(PersonId submitter, String author, Instant now) {
        become(KitStatus.IN_REVIEW);
        submitterId = submitter.value();
        submittedBy = author;
        submittedAt = now;
        remark = "";
        touch(author, now);
    }

    /** Makes what was submitted a draft again. The remark stands beside it until it is submitted anew. */
    void sendBack(String why, String author, Instant now) {
        if (status != KitStatus.IN_REVIEW) {
            throw new KitClosedException();
        }
        become(KitStatus.DRAFT);
        forgetSubmission();
        remark = why.strip();
        touch(author, now);
    }

    private void forgetSubmission() {
        submitterId = null;
        submittedBy = "";
        submittedAt = null;
    }

    /** Nobody approves what they submitted themselves, or what no search would ask by. */
    void approve(PersonId approver, String author, Instant now) {
        if (submission().filter(one -> one.submitter().equals(approver)).isPresent()) {
            throw new OwnSubmissionException();
        }
        if (status == KitStatus.IN_REVIEW && !origin().isApproved()) {
            throw new DescriptionNotApprovedException();
        }
        become(KitStatus.APPROVED);
        approvedAt = now;
        approvedBy = author;
        touch(author, now);
    }

    /** Seals it under the next number, as it is from now on. */
    InterviewKitEdition freeze(String author, Instant now) {
        become(KitStatus.FROZEN);
        lastEdition++;
        touch(author, now);
        return new InterviewKitEdition(this, author, now);
    }

    /** Makes it a draft again. The reason stands with the next edition. */
    void reopen(String reason, String author, Instant now) {
        if (status == KitStatus.IN_REVIEW || !status.mayChange(reason)) {
            throw new KitClosedException();
        }
        become(KitStatus.DRAFT);
        forgetSubmission();
        remark = "";
        changeReason = reason.strip();
        approvedAt = null;
        approvedBy = "";
        touch(author, now);
    }

    /** From the first interview on nothing changes; a second search may use it as it is. */
    void use(String author, Instant now) {
        if (status != KitStatus.IN_USE) {
            become(KitStatus.IN_USE);
            touch(author, now);
        }
    }

    private void become(KitStatus next) {
        if (!status.canBecome(next)) {
            throw new KitClosedException();
        }
        status = next;
    }

    private void touch(String author, Instant now) {
        changedAt = now;
        changedBy = author;
    }

    /** What was frozen once is a record. */
    boolean isDeletable() {
        return status == KitStatus.DRAFT && lastEdition == 0;
    }

    String title() {
        return title;
    }

    String json() {
        return content;
    }

    KitContent content() {
        return KitJson.read(content);
    }

    KitOrigin origin() {
        return new KitOrigin(new DocumentId(documentId), revision, new PackVersionId(frameworkVersionId));
    }

    KitStanding standing() {
        return new KitStanding(
                status,
                lastEdition,
                changeReason,
                submission().orElse(null),
                remark,
                approvedAt,
                approvedBy,
                changedAt,
                changedBy);
    }

    Optional<KitSubmission> submission() {
        return submitterId == null || submittedAt == null
                ? Optional.empty()
                : Optional.of(new KitSubmission(new PersonId(submitterId), submittedBy, submittedAt));
    }
}
