package org.ctoportal.assessment.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the employee was given at one time, under its seal. Never changes itself. */
@Entity
@Immutable
class EvaluationEdition extends DistrictOwned {

    private long evaluationId;
    private int number;

    @Enumerated(EnumType.STRING)
    private EditionKind kind;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    private String reason;
    private String seal;
    private Instant madeAt;
    private String madeBy;
    private @Nullable LocalDate responseUntil;

    @SuppressWarnings("NullAway.Init")
    protected EvaluationEdition() {} // JPA

    EvaluationEdition(
            Evaluation evaluation,
            EditionKind kind,
            EvaluationContent content,
            List<EarlierYear> earlier,
            String reason,
            String author,
            Instant now) {
        this.evaluationId = evaluation.id();
        this.number = evaluation.lastEdition();
        this.kind = kind;
        this.content = EvaluationJson.write(new EvaluationJson.Sealed(evaluation.terms(), content, earlier));
        this.reason = reason;
        this.seal = EvaluationJson.seal(this.content);
        this.madeAt = now;
        this.madeBy = author;
    }

    /** The last day on which the employee may respond. */
    EvaluationEdition answerableUntil(LocalDate day) {
        responseUntil = day;
        return this;
    }

    long evaluationId() {
        return evaluationId;
    }

    int number() {
        return number;
    }

    EditionKind kind() {
        return kind;
    }

    EvaluationContent content() {
        return sealed().content();
    }

    private EvaluationJson.Sealed sealed() {
        return EvaluationJson.sealed(content);
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeBy() {
        return madeBy;
    }

    @Nullable
    LocalDate responseUntil() {
        return responseUntil;
    }

    EditionDetails details(@Nullable Receipt receipt, List<Response> responses) {
        var said = sealed();
        return new EditionDetails(
                number,
                kind,
                said.terms(),
                said.content(),
                said.earlier(),
                reason,
                seal,
                seal.equals(EvaluationJson.seal(content)),
                madeAt,
                madeBy,
                responseUntil,
                receipt,
                responses);
    }
}
