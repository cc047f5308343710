package org.ctoportal.assessment.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** When somebody is reminded of a goal: a week before its day, on the day, and a week after, each in the morning. */
final class ReminderDates {

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final int WEEK = 7;

    private ReminderDates() {}

    /** The next one after the moment; nothing when all are past. One that was missed is not made up for. */
    static Optional<Instant> next(LocalDate due, Instant after, ZoneId zone) {
        return Stream.of(due.minusDays(WEEK), due, due.plusDays(WEEK))
                .map(day -> day.atTime(MORNING).atZone(zone).toInstant())
                .filter(moment -> moment.isAfter(after))
                .findFirst();
    }
}
