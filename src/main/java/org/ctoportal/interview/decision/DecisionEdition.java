package org.ctoportal.interview.decision;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a decision said after one change. Never changes itself. */
@Entity
@Immutable
class DecisionEdition extends DistrictOwned {

    private long decisionId;
    private int number;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    private Instant keptAt;
    private String keptBy;

    @SuppressWarnings("NullAway.Init")
    protected DecisionEdition() {} // JPA

    DecisionEdition(Decision decision, String author, Instant now) {
        this.decisionId = decision.id();
        this.number = decision.lastEdition();
        this.content = decision.json();
        this.keptAt = now;
        this.keptBy = author;
    }

    WriteDecision content() {
        return DecisionJson.decision(content);
    }

    DecisionStep step() {
        return new DecisionStep(number, content().chosen(), keptAt, keptBy);
    }
}
