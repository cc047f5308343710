package org.ctoportal.assessment.team;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.district.tenancy.Unaudited;
import org.ctoportal.identity.PersonId;
import org.hibernate.annotations.Immutable;

/** What happened to a team assessment: who asked whom, and who looked at the result. Never what anybody answered. */
@Entity
@Unaudited("Who answered when would say more than those who answered were promised")
@Immutable
class TeamStep extends DistrictOwned {

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
        ADDED,
        TAKEN_OFF,
        LAST_DAY,
        REMINDED,
        CLOSED,
        VIEWED,
        TAKEN
    }

    @SuppressWarnings("NullAway.Init")
    protected TeamStep() {} // JPA

    /** {@code subject} is who was added or taken off, the new last day, or which file was taken; empty else. */
    TeamStep(TeamAssessment assessment, What what, PersonId by, String name, String subject, Instant now) {
        this.assessmentId = assessment.id();
        this.what = what;
        this.personId = by.value();
        this.personName = name;
        this.subject = subject;
        this.doneAt = now;
    }

    long assessment() {
        return assessmentId;
    }

    long person() {
        return personId;
    }

    TeamStepLine line() {
        return new TeamStepLine(what.name(), personName, subject, doneAt);
    }
}
