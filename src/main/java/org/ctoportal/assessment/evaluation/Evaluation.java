package org.ctoportal.assessment.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SignedInPerson;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One person, one school year: what the supervisor writes until it is sealed, and again while it is corrected. */
@Entity
class Evaluation extends DistrictOwned {

    @Column(updatable = false)
    private @Nullable Long employeeId;

    @Column(updatable = false)
    private String employeeKey;

    @Column(updatable = false)
    private String employeeName;

    private long supervisorId;
    private String supervisorName;

    @Column(updatable = false)
    private int schoolYear;

    @Column(updatable = false)
    private long frameworkVersionId;

    @Column(updatable = false)
    private @Nullable Long descriptionId;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String terms;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    private int lastEdition;
    private int midYearEdition;
    private int finalEdition;
    private String correctionReason;
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected Evaluation() {} // JPA

    Evaluation(BeginEvaluation command, EvaluationTerms terms, SignedInPerson supervisor, Instant now) {
        this.employeeId = command.employee() == null ? null : command.employee().value();
        this.employeeKey = command.key();
        this.employeeName = terms.employee();
        this.supervisorId = supervisor.id().value();
        this.supervisorName = terms.supervisor();
        this.schoolYear = terms.year();
        this.frameworkVersionId = terms.framework();
        this.descriptionId =
                command.description() == null ? null : command.description().value();
        this.terms = EvaluationJson.write(terms);
        this.content = EvaluationJson.write(EvaluationContent.EMPTY);
        this.correctionReason = "";
        this.openedAt = now;
    }

    void change(EvaluationContent changed) {
        requireWriting();
        content = EvaluationJson.write(changed);
    }

    /** The comments of the middle of the year, given to the employee; once. */
    EvaluationEdition shareMidYear(String author, Instant now) {
        requireWriting();
        if (midYearEdition > 0 || finalEdition > 0) {
            throw new EvaluationClosedException();
        }
        midYearEdition = ++lastEdition;
        return new EvaluationEdition(this, EditionKind.MID_YEAR, content().midYearAlone(), List.of(), "", author, now);
    }

    /** Everything, given to the employee; with the years before as they stand now. */
    EvaluationEdition finish(List<EarlierYear> earlier, String author, Instant now) {
        requireWriting();
        var kind = finalEdition == 0 ? EditionKind.FINAL : EditionKind.CORRECTION;
        var reason = correctionReason;
        var whole = midYearEdition == 0 ? content().withoutMidYear() : content();
        finalEdition = ++lastEdition;
        correctionReason = "";
        content = EvaluationJson.write(whole);
        return new EvaluationEdition(this, kind, whole, earlier, reason, author, now);
    }

    void correct(String reason) {
        if (status() != EvaluationStatus.FINAL) {
            throw new EvaluationClosedException();
        }
        correctionReason = reason;
    }

    /** It says again what the employee has. */
    void dropCorrection(EvaluationContent before) {
        if (status() != EvaluationStatus.CORRECTING) {
            throw new EvaluationClosedException();
        }
        content = EvaluationJson.write(before);
        correctionReason = "";
    }

    /** Somebody else supervises from now on; what was sealed keeps the name of whoever did. */
    EvaluationHandover handOver(SignedInPerson to, String reason, Instant now) {
        if (isOf(to.id()) || isBy(to.id())) {
            throw new IllegalArgumentException("Nobody takes over from or for themselves");
        }
        var handover = new EvaluationHandover(this, supervisorName, to, reason, now);
        supervisorId = to.id().value();
        supervisorName = to.name();
        terms = EvaluationJson.write(terms().supervisedBy(to.name()));
        return handover;
    }

    private void requireWriting() {
        if (status() == EvaluationStatus.FINAL) {
            throw new EvaluationClosedException();
        }
    }

    EvaluationStatus status() {
        if (!correctionReason.isEmpty()) {
            return EvaluationStatus.CORRECTING;
        }
        return finalEdition == 0 ? EvaluationStatus.OPEN : EvaluationStatus.FINAL;
    }

    boolean isOf(PersonId person) {
        return employeeId != null && employeeId == person.value();
    }

    PersonId supervisor() {
        return new PersonId(supervisorId);
    }

    boolean isBy(PersonId person) {
        return supervisorId == person.value();
    }

    boolean isShared() {
        return lastEdition > 0;
    }

    boolean isMidYearShared() {
        return midYearEdition > 0;
    }

    @Nullable
    PersonId employee() {
        return employeeId == null ? null : new PersonId(employeeId);
    }

    String employeeKey() {
        return employeeKey;
    }

    EvaluationTerms terms() {
        return EvaluationJson.terms(terms);
    }

    EvaluationContent content() {
        return EvaluationJson.content(content);
    }

    int lastEdition() {
        return lastEdition;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** 0 while there is none. */
    int finalEdition() {
        return finalEdition;
    }

    String correctionReason() {
        return correctionReason;
    }

    EvaluationSummary summary(PersonId reader) {
        return new EvaluationSummary(
                new EvaluationId(id()),
                employeeName,
                supervisorName,
                schoolYear,
                isOf(reader) && status() == EvaluationStatus.CORRECTING ? EvaluationStatus.FINAL : status(),
                midYearEdition > 0,
                openedAt);
    }
}
