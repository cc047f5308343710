package org.ctoportal.assessment.self;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.PersonId;

/** That somebody may see a self-assessment of somebody else, until it is taken back. */
@Entity
class SelfShare extends DistrictOwned {

    @Column(updatable = false)
    private long assessmentId;

    @Column(updatable = false)
    private long readerId;

    private String readerName;

    @Enumerated(EnumType.STRING)
    private Extent extent;

    private Instant sharedAt;

    @SuppressWarnings("NullAway.Init")
    protected SelfShare() {} // JPA

    SelfShare(SelfAssessment assessment, Colleague reader, Extent extent, Instant now) {
        this.assessmentId = assessment.id();
        this.readerId = reader.id().value();
        this.readerName = reader.name();
        this.extent = extent;
        this.sharedAt = now;
    }

    void extend(Extent next, Instant now) {
        extent = next;
        sharedAt = now;
    }

    long assessmentId() {
        return assessmentId;
    }

    PersonId reader() {
        return new PersonId(readerId);
    }

    Extent extent() {
        return extent;
    }

    String readerName() {
        return readerName;
    }

    Instant sharedAt() {
        return sharedAt;
    }

    ShareLine line() {
        return new ShareLine(new PersonId(readerId), readerName, extent, sharedAt);
    }
}
