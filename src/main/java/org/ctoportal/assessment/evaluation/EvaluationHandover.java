package org.ctoportal.assessment.evaluation;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.SignedInPerson;
import org.hibernate.annotations.Immutable;

/** That somebody took an evaluation over from a supervisor who is gone. Never changes. */
@Entity
@Immutable
class EvaluationHandover extends DistrictOwned {

    private long evaluationId;
    private String fromName;
    private long personId;
    private String personName;
    private String reason;
    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init")
    protected EvaluationHandover() {} // JPA

    EvaluationHandover(Evaluation evaluation, String from, SignedInPerson to, String reason, Instant now) {
        this.evaluationId = evaluation.id();
        this.fromName = from;
        this.personId = to.id().value();
        this.personName = to.name();
        this.reason = reason;
        this.happenedAt = now;
    }

    Handover line() {
        return new Handover(fromName, personName, reason, happenedAt);
    }
}
