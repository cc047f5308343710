package org.ctoportal.shared.calendar;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a calendar has to know of a time zone to place events around one day right. */
final class CalendarZone {

    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final String FIRST_DAY = "19700101T000000";

    /** Which one of its weekdays in a month comes first on or after that day of it; the last one for -1. */
    private static final Map<Integer, Integer> WEEKS = Map.of(1, 1, 8, 2, 15, 3, 22, 4, -1, -1);

    private CalendarZone() {}

    static void write(ZonedDateTime around, CalendarLines lines) {
        var zone = around.getZone();
        lines.add("BEGIN", "VTIMEZONE").add("TZID", zone.getId());
        var changes = changes(around);
        if (changes.isEmpty()) {
            var offset = around.getOffset();
            observance(lines, "STANDARD", FIRST_DAY, offset, offset, "");
        }
        for (var change : changes) {
            observance(
                    lines,
                    zone.getRules().isDaylightSavings(change.getInstant()) ? "DAYLIGHT" : "STANDARD",
                    LOCAL.format(change.getDateTimeBefore()),
                    change.getOffsetBefore(),
                    change.getOffsetAfter(),
                    repeat(zone, change));
        }
        lines.add("END", "VTIMEZONE");
    }

    /** The last change of the clock before the event, and the next one after it. */
    private static List<ZoneOffsetTransition> changes(ZonedDateTime around) {
        var rules = around.getZone().getRules();
        var last = rules.previousTransition(around.toInstant().plusSeconds(1));
        var next = rules.nextTransition(around.toInstant());
        return next == null
                ? List.of()
                : Stream.of(last, next).filter(Objects::nonNull).toList();
    }

    private static void observance(
            CalendarLines lines, String kind, String from, ZoneOffset before, ZoneOffset after, String repeat) {
        lines.add("BEGIN", kind).add("DTSTART", from);
        if (!repeat.isEmpty()) {
            lines.add("RRULE", repeat);
        }
        lines.add("TZOFFSETFROM", offset(before))
                .add("TZOFFSETTO", offset(after))
                .add("END", kind);
    }

    /** How the change comes back every year; empty where the zone has no rule for it that a calendar could say. */
    private static String repeat(ZoneId zone, ZoneOffsetTransition change) {
        var year = change.getDateTimeBefore().getYear();
        return zone.getRules().getTransitionRules().stream()
                .filter(rule -> rule.createTransition(year).equals(change))
                .filter(rule -> rule.getDayOfWeek() != null && WEEKS.containsKey(rule.getDayOfMonthIndicator()))
                .map(CalendarZone::yearly)
                .findFirst()
                .orElse("");
    }

    private static String yearly(ZoneOffsetTransitionRule rule) {
        return "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY="
                + WEEKS.get(rule.getDayOfMonthIndicator())
                + rule.getDayOfWeek().name().substring(0, 2);
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
    }
}
