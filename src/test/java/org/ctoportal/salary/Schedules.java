package org.ctoportal.salary;

import java.time.Instant;
import java.time.LocalDate;
import org.ctoportal.salary.calculation.ScheduleC;
import org.ctoportal.salary.calculation.ScheduleTerms;
import org.ctoportal.shared.FiscalYear;

/** Salary schedules to test with. */
public final class Schedules {

    public static final FiscalYear YEAR = new FiscalYear(2026);

    private Schedules() {}

    /** Scenario S2: Administrative Schedule C of 2026-27. */
    public static WriteSalarySchedule scheduleC() {
        return of(ScheduleC.terms());
    }

    public static WriteSalarySchedule of(ScheduleTerms terms) {
        return new WriteSalarySchedule("Administrative Schedule C", YEAR, YEAR.firstDay(), YEAR.lastDay(), terms);
    }

    public static SalaryScheduleDetails adopted(ScheduleTerms terms) {
        return new SalaryScheduleDetails(
                new SalaryScheduleId(7),
                1,
                "Administrative Schedule C",
                YEAR,
                YEAR.firstDay(),
                YEAR.lastDay(),
                SalaryScheduleStatus.ADOPTED,
                LocalDate.of(2026, 6, 8),
                terms,
                Instant.EPOCH,
                "Sam Whitfield");
    }
}
