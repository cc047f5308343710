package org.ctoportal.salary;

import java.io.Serializable;
import java.time.LocalDate;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Percent;

/** Makes a draft out of a schedule: for the next year, raised, or with the same days to correct it. */
public record CopySalarySchedule(FiscalYear year, LocalDate from, LocalDate through, Percent raise)
        implements Serializable {

    public static final int MOST_RAISE = 50;
}
