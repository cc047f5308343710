package org.ctoportal.assessment.self;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SignedInPerson;
import org.jspecify.annotations.Nullable;

/** One run of somebody through one version of an instrument. Locked on submission; opened again it is a new edition. */
@Entity
class SelfAssessment extends DistrictOwned {

    @Column(updatable = false)
    private long ownerId;

    private String ownerName;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private InstrumentKind kind;

    @Column(updatable = false)
    private long packVersionId;

    @Column(updatable = false)
    private int run;

    @Column(updatable = false)
    private int edition;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Background background;

    @Column(updatable = false)
    private Instant begunAt;

    private @Nullable Instant submittedAt;
    private @Nullable String submission;

    @SuppressWarnings("NullAway.Init")
    protected SelfAssessment() {} // JPA

    SelfAssessment(SignedInPerson owner, PackVersionId pack, int run, BeginSelfAssessment said, Instant now) {
        this.ownerId = owner.id().value();
        this.ownerName = owner.name();
        this.packVersionId = pack.value();
        this.kind = said.kind();
        this.run = run;
        this.edition = 1;
        this.purpose = said.purpose();
        this.background = said.background();
        this.begunAt = now;
    }

    /** The next edition of the same run: what was submitted stays as it is beside it. */
    SelfAssessment opened(SignedInPerson owner, Instant now) {
        if (submittedAt == null) {
            throw new IllegalStateException("Open already");
        }
        var next = new SelfAssessment(
                owner, new PackVersionId(packVersionId), run, new BeginSelfAssessment(kind, purpose, background), now);
        next.edition = edition + 1;
        return next;
    }

    void submit(UUID command, Instant now) {
        requireOpen();
        submission = command.toString();
        submittedAt = now;
    }

    void requireOpen() {
        if (submittedAt != null) {
            throw new AssessmentLockedException();
        }
    }

    boolean wasSubmittedWith(UUID command) {
        return command.toString().equals(submission);
    }

    boolean isOwnedBy(PersonId person) {
        return ownerId == person.value();
    }

    SelfAssessmentSummary summary(int answered, int statements) {
        return new SelfAssessmentSummary(
                new SelfAssessmentId(id()), kind, run, edition, purpose, begunAt, submittedAt, answered, statements);
    }

    String ownerName() {
        return ownerName;
    }

    PersonId owner() {
        return new PersonId(ownerId);
    }

    InstrumentKind kind() {
        return kind;
    }

    PackVersionId packVersion() {
        return new PackVersionId(packVersionId);
    }

    int run() {
        return run;
    }

    int edition() {
        return edition;
    }

    Purpose purpose() {
        return purpose;
    }

    Background background() {
        return background;
    }

    Instant begunAt() {
        return begunAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }
}
