package org.ctoportal.demo;

import java.time.LocalDate;
import org.ctoportal.salary.WriteSalarySchedule;
import org.ctoportal.salary.calculation.ScheduleTerms;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;

/** What administrators of the first demo district are paid; fictional like all of it. */
final class DemoSchedule {

    static final WriteSalarySchedule C = scheduleC(new FiscalYear(2026));
    static final LocalDate ADOPTED_ON = LocalDate.of(2026, 6, 8);
    static final String ADOPTED_BY = "Pat Lindqvist";

    private DemoSchedule() {}

    private static WriteSalarySchedule scheduleC(FiscalYear year) {
        return new WriteSalarySchedule(
                "Administrative Schedule C",
                year,
                year.firstDay(),
                year.lastDay(),
                ScheduleTerms.usual(Money.of("112500"), 8, Percent.of("2.5"), 260));
    }
}
