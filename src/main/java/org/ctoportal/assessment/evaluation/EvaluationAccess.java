package org.ctoportal.assessment.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.SignedInPerson;
import org.hibernate.annotations.Immutable;

/** That somebody opened an evaluation or took a file of it. Never changes. */
@Entity
@Immutable
class EvaluationAccess extends DistrictOwned {

    private long evaluationId;

    @Enumerated(EnumType.STRING)
    private AccessAct act;

    private long personId;
    private String personName;
    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init")
    protected EvaluationAccess() {} // JPA

    EvaluationAccess(EvaluationId evaluation, AccessAct act, SignedInPerson person, Instant now) {
        this.evaluationId = evaluation.value();
        this.act = act;
        this.personId = person.id().value();
        this.personName = person.name();
        this.happenedAt = now;
    }

    AccessLine line() {
        return new AccessLine(act, personName, happenedAt);
    }
}
