package org.ctoportal.assessment.evaluation;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the employee says to an edition. Never changes; a further one stands beside it. */
@Entity
@Immutable
class EvaluationResponse extends DistrictOwned {

    private long editionId;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String words;

    private LocalDate givenOn;
    private Instant keptAt;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected EvaluationResponse() {} // JPA

    EvaluationResponse(EvaluationEdition edition, Response response, Instant now) {
        this.editionId = edition.id();
        this.words = response.words();
        this.givenOn = response.givenOn();
        this.recordedBy = response.recordedBy();
        this.keptAt = now;
    }

    long editionId() {
        return editionId;
    }

    Response response() {
        return new Response(words, givenOn, recordedBy);
    }
}
