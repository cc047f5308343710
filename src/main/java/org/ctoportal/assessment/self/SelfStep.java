package org.ctoportal.assessment.self;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.SignedInPerson;
import org.hibernate.annotations.Immutable;

/** What happened to a self-assessment: the owner sees who looked at it and when. */
@Entity
@Immutable
class SelfStep extends DistrictOwned {

    private long assessmentId;

    @Enumerated(EnumType.STRING)
    private What what;

    private long personId;
    private String personName;
    private String subject;
    private Instant doneAt;

    /** What can happen. */
    enum What {
        BEGUN,
        SUBMITTED,
        SHARED,
        REVOKED,
        VIEWED,
        TAKEN
    }

    @SuppressWarnings("NullAway.Init")
    protected SelfStep() {} // JPA

    /** {@code subject} is who it was shared with, or which file was taken; empty else. */
    SelfStep(SelfAssessment assessment, What what, SignedInPerson by, String subject, Instant now) {
        this.assessmentId = assessment.id();
        this.what = what;
        this.personId = by.id().value();
        this.personName = by.name();
        this.subject = subject;
        this.doneAt = now;
    }

    long assessmentId() {
        return assessmentId;
    }

    long personId() {
        return personId;
    }

    StepLine line() {
        return new StepLine(what.name(), personName, subject, doneAt);
    }
}
