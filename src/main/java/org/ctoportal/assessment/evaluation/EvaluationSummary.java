package org.ctoportal.assessment.evaluation;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.shared.FiscalYear;

/** An evaluation in a list. */
public record EvaluationSummary(
        EvaluationId id,
        String employee,
        String supervisor,
        int year,
        EvaluationStatus status,
        boolean midYearShared,
        Instant openedAt)
        implements Serializable {

    public FiscalYear schoolYear() {
        return new FiscalYear(year);
    }
}
