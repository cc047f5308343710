package org.ctoportal.salary;

import java.io.Serializable;
import java.time.LocalDate;
import org.ctoportal.salary.calculation.ScheduleTerms;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Says what a draft of a salary schedule shall hold. */
public record WriteSalarySchedule(String name, FiscalYear year, LocalDate from, LocalDate through, ScheduleTerms terms)
        implements Serializable {

    public static final int LONGEST_NAME = 120;

    /** The name is printed in sentences as it stands. */
    public static @Nullable String problemOfName(String name) {
        return name.isBlank() ? "name" : name.strip().length() > LONGEST_NAME ? "nameLong" : null;
    }

    boolean isRight() {
        return problemOfName(name) == null
                && !through.isBefore(from)
                && terms.problems().isEmpty();
    }
}
