package org.ctoportal.salary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.ctoportal.salary.calculation.ContractYear;
import org.ctoportal.salary.calculation.SalaryTable;
import org.ctoportal.salary.calculation.ScheduleTerms;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * One version of a salary schedule.
 *
 * @param version changes with every change; given back with the next one
 * @param adoptedOn the day it was adopted in the portal; none for a draft
 */
public record SalaryScheduleDetails(
        SalaryScheduleId id,
        long version,
        String name,
        FiscalYear year,
        LocalDate from,
        LocalDate through,
        SalaryScheduleStatus status,
        @Nullable LocalDate adoptedOn,
        ScheduleTerms terms,
        Instant changedAt,
        String changedBy)
        implements Serializable {

    public boolean isDraft() {
        return status == SalaryScheduleStatus.DRAFT;
    }

    public SalaryTable table() {
        return SalaryTable.of(terms);
    }

    public ContractYear contractYear() {
        return new ContractYear(from, through, terms.contractDays());
    }

    /** Steps first through last in one lane or in all of them. */
    public PayRange range(PayChoice choice) {
        return PayRange.of(this, choice);
    }

    /** The whole schedule. */
    public PayChoice everything() {
        return new PayChoice(id, 1, terms.steps(), PayChoice.ALL_LANES);
    }
}
