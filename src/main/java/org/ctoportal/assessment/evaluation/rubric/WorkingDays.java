package org.ctoportal.assessment.evaluation.rubric;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Monday to Friday without the days the district is closed. */
public record WorkingDays(Set<LocalDate> closed) implements Serializable {

    public WorkingDays {
        closed = Set.copyOf(new TreeSet<>(closed));
    }

    /** The last of so many working days, counted from the day after {@code day}. */
    public LocalDate after(LocalDate day, int count) {
        var last = day;
        for (var counted = 0; counted < count; ) {
            last = last.plusDays(1);
            if (isOne(last)) {
                counted++;
            }
        }
        return last;
    }

    public boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !closed.contains(day);
    }
}
