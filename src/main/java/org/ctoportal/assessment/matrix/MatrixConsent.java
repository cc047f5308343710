package org.ctoportal.assessment.matrix;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;

/** That somebody lets the team's skills show them by name. It is gone the moment it is withdrawn. */
@Entity
class MatrixConsent extends DistrictOwned {

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected MatrixConsent() {} // JPA

    MatrixConsent(PersonId person, Instant now) {
        this.personId = person.value();
        this.givenAt = now;
    }

    Instant givenAt() {
        return givenAt;
    }
}
