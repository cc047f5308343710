package org.ctoportal.assessment.matrix;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.assessment.self.SelfAssessmentId;
import org.ctoportal.assessment.self.SelfAssessmentSubmitted;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.district.tenancy.Unaudited;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * How one run of a self-assessment stands in the team's skills. It stays when the run is taken away: nobody is counted
 * twice in a year, and what was shown by name is never counted.
 */
@Entity
@Unaudited("Who answered when would say more than those who answered were promised")
class MatrixEntry extends DistrictOwned {

    @Column(updatable = false)
    private long personId;

    private @Nullable Integer run;
    private int schoolYear;

    @Enumerated(EnumType.STRING)
    private EntryWay way;

    private @Nullable Long assessmentId;
    private Instant submittedAt;

    @SuppressWarnings("NullAway.Init")
    protected MatrixEntry() {} // JPA

    /** {@code byName} where the owner consents, or reads the team's skills and would know a part of any sum. */
    MatrixEntry(SelfAssessmentSubmitted submitted, FiscalYear year, boolean byName) {
        this.personId = submitted.owner().value();
        this.run = submitted.run();
        this.way = byName ? EntryWay.BY_NAME : EntryWay.WAITING;
        take(submitted, year);
    }

    /** Another edition of the run; what is counted stays as it was counted. */
    final void take(SelfAssessmentSubmitted submitted, FiscalYear year) {
        if (way == EntryWay.COUNTED) {
            throw new IllegalStateException("Counted already");
        }
        schoolYear = year.start();
        assessmentId = submitted.id().value();
        submittedAt = submitted.at();
    }

    /** The owner consents: what is counted already stays so, or a subtraction would tell what the others gave. */
    void consented() {
        if (way == EntryWay.WAITING) {
            way = EntryWay.BY_NAME;
        }
    }

    /** The edition it is of is taken away; a later run may have the same number. */
    void forget(boolean lastOfRun) {
        assessmentId = null;
        if (lastOfRun && way == EntryWay.COUNTED) {
            run = null;
        }
    }

    boolean isOf(SelfAssessmentId assessment) {
        return assessmentId != null && assessmentId == assessment.value();
    }

    boolean isCounted() {
        return way == EntryWay.COUNTED;
    }

    boolean isWaiting() {
        return way == EntryWay.WAITING;
    }

    long personId() {
        return personId;
    }

    int run() {
        return run == null ? 0 : run;
    }

    int schoolYear() {
        return schoolYear;
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
