package org.ctoportal.assessment.team;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Until when a team answers: the end of a day in the zone of the district. */
record AnsweringTime(LocalDate lastDay, ZoneId zone) {

    /** Days before the last one on which those who have not answered are reminded. */
    private static final int[] REMINDERS = {7, 2};

    private static final int MORNING = 8;

    Instant end() {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
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
}
