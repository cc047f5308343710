package org.ctoportal.assessment.evaluation.policy;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.ctoportal.assessment.evaluation.rubric.WeightSetting;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the district settled. At most one; evaluations that have begun go on by what it said then. */
@Entity
class EvaluationPolicy extends DistrictOwned {

    private static final String COMMA = ",";

    @Enumerated(EnumType.STRING)
    private WeightSetting weights;

    private int responseDays;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String closedDays;

    private String recordClass;
    private Instant keptAt;
    private String keptBy;

    @SuppressWarnings("NullAway.Init")
    protected EvaluationPolicy() {} // JPA

    @SuppressWarnings("NullAway.Init")
    EvaluationPolicy(PolicyTerms terms, String author, Instant now) {
        keep(terms, author, now);
    }

    final void keep(PolicyTerms terms, String author, Instant now) {
        weights = terms.weights();
        responseDays = terms.responseDays();
        closedDays = terms.closedInOrder().stream().map(LocalDate::toString).collect(joining(COMMA));
        recordClass = terms.recordClass();
        keptAt = now;
        keptBy = author;
    }

    PolicyTerms terms() {
        var closed = Arrays.stream(closedDays.split(COMMA))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .collect(toSet());
        return new PolicyTerms(weights, responseDays, closed, recordClass);
    }
}
