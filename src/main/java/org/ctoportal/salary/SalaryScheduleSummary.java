package org.ctoportal.salary;

import java.io.Serializable;
import java.time.LocalDate;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;

/** A version of a salary schedule in a list, with what it pays at least and at most. */
public record SalaryScheduleSummary(
        SalaryScheduleId id,
        String name,
        FiscalYear year,
        LocalDate from,
        LocalDate through,
        SalaryScheduleStatus status,
        int steps,
        int lanes,
        Money lowest,
        Money highest)
        implements Serializable {

    static SalaryScheduleSummary of(SalaryScheduleDetails schedule) {
        var table = schedule.table();
        return new SalaryScheduleSummary(
                schedule.id(),
                schedule.name(),
                schedule.year(),
                schedule.from(),
                schedule.through(),
                schedule.status(),
                table.steps(),
                schedule.terms().lanes().size(),
                table.lowest(),
                table.highest());
    }
}
