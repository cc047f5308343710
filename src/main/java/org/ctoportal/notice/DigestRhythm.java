package org.ctoportal.notice;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

/** How often somebody is told of all that waits. */
public enum DigestRhythm {
    /** Every workday. */
    DAILY,
    /** Every Monday. */
    WEEKLY,
    NEVER;

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /**
     * Whether it is time: from seven in the morning on, and on the next workday where the day was missed.
     *
     * @param last the day it was told last
     * @param now in the district
     */
    boolean isDue(LocalDate last, LocalDateTime now) {
        var today = now.toLocalDate();
        if (this == NEVER
                || WEEKEND.contains(today.getDayOfWeek())
                || now.toLocalTime().isBefore(MORNING)) {
            return false;
        }
        return last.isBefore(this == DAILY ? today : today.with(previousOrSame(DayOfWeek.MONDAY)));
    }
}
