package org.ctoportal.assessment.matrix;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.SignedInPerson;
import org.hibernate.annotations.Immutable;

/** That somebody looked at the team's skills; whoever was shown by name then is told. */
@Entity
@Immutable
class MatrixLook extends DistrictOwned {

    private long personId;
    private String personName;

    @Enumerated(EnumType.STRING)
    private What what;

    private Instant lookedAt;

    /** What somebody did. */
    enum What {
        VIEWED,
        TAKEN
    }

    @SuppressWarnings("NullAway.Init")
    protected MatrixLook() {} // JPA

    MatrixLook(SignedInPerson by, What what, Instant now) {
        this.personId = by.id().value();
        this.personName = by.name();
        this.what = what;
        this.lookedAt = now;
    }

    LookLine line() {
        return new LookLine(personName, what == What.TAKEN, lookedAt);
    }
}
