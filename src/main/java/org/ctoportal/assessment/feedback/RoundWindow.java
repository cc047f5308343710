package org.ctoportal.assessment.feedback;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of a round, each ending at midnight in the zone of the district. */
record RoundWindow(LocalDate lastDay, ZoneId zone) implements Serializable {

    /** How long after the last day somebody may still answer; what comes then is in a later version of the report. */
    static final int LATE_DAYS = 21;

    /** Days before the last one on which everybody is reminded. */
    private static final int[] REMINDERS = {7, 2};

    Instant end() {
        return startOf(lastDay.plusDays(1));
    }

    Instant lateEnd() {
        return startOf(lastDay.plusDays(1L + LATE_DAYS));
    }

    /** The next time something is due by itself: a reminder in the morning, or closing. */
    Instant nextAfter(Instant moment) {
        for (var days : REMINDERS) {
            var reminder =
                    lastDay.minusDays(days).atTime(MORNING, 0).atZone(zone).toInstant();
            if (reminder.isAfter(moment)) {
                return reminder;
            }
        }
        return end();
    }

    private static final int MORNING = 8;

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
