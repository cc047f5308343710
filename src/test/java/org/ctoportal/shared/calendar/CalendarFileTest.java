package org.ctoportal.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

    private static final String CHICAGO = "America/Chicago";
    private static final ZonedDateTime START = ZonedDateTime.of(2026, 10, 20, 8, 30, 0, 0, ZoneId.of(CHICAGO));

    @Test
    void an_invitation_has_everything_a_calendar_asks_for() {
        assertThat(CalendarFile.of(event("Interview", START, false)).lines())
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "METHOD:REQUEST",
                        "UID:interview-1@portal.example.org",
                        "SEQUENCE:3",
                        "DTSTAMP:20261001T120000Z",
                        "DTSTART;TZID=America/Chicago:20261020T083000",
                        "DTEND;TZID=America/Chicago:20261020T093000",
                        "ORGANIZER;CN=\"Jordan Reyes\":mailto:jordan@example.org",
                        "STATUS:CONFIRMED")
                .endsWith("END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void a_cancellation_says_so_to_the_calendar_and_in_the_event() {
        assertThat(CalendarFile.of(event("Interview", START, true)).lines())
                .contains("METHOD:CANCEL", "STATUS:CANCELLED")
                .doesNotContain("BEGIN:VALARM");
    }

    @Corpus("E13")
    @Test
    void nothing_in_a_text_is_taken_for_a_separator_and_nothing_is_lost() {
        var text = CalendarFile.of(event("A; b, c\\d\r\nEND:VEVENT\u0007", START, false));

        assertThat(unfolded(text)).contains("SUMMARY:A\\; b\\, c\\\\d\\nEND:VEVENT\r\n");
        assertThat(text.lines().filter("END:VEVENT"::equals)).hasSize(1);
    }

    @Corpus("E13")
    @Test
    void a_name_cannot_leave_its_quotes() {
        var event = new CalendarEvent(
                "1", 0, false, START.toInstant(), START, START, "s", "", "", party("A\";X=\"\nB"), List.of());

        assertThat(unfolded(CalendarFile.of(event))).contains("ORGANIZER;CN=\"A';X=' B\":mailto:a@example.org\r\n");
    }

    @Test
    void long_lines_are_folded_by_octets_and_never_within_a_character() {
        var summary = "Entrevista: Dirección de tecnología 日本語 😀 ".repeat(12);
        var text = CalendarFile.of(event(summary, START, false));

        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(Arrays.asList(text.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(unfolded(text)).contains("SUMMARY:" + summary);
    }

    @Test
    void the_time_zone_is_told_with_its_changes_of_clock() {
        assertThat(zone(START)).isEqualTo("""
                        BEGIN:VTIMEZONE
                        TZID:America/Chicago
                        BEGIN:DAYLIGHT
                        DTSTART:20260308T020000
                        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
                        TZOFFSETFROM:-0600
                        TZOFFSETTO:-0500
                        END:DAYLIGHT
                        BEGIN:STANDARD
                        DTSTART:20261101T020000
                        RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
                        TZOFFSETFROM:-0500
                        TZOFFSETTO:-0600
                        END:STANDARD
                        END:VTIMEZONE""");
    }

    @ParameterizedTest
    @CsvSource({"America/Phoenix, -0700", "Pacific/Honolulu, -1000", "UTC, +0000"})
    void a_zone_that_never_changes_its_clock_has_one_offset(String zone, String offset) {
        assertThat(zone(START.withZoneSameLocal(ZoneId.of(zone))))
                .contains("BEGIN:STANDARD", "TZOFFSETFROM:" + offset, "TZOFFSETTO:" + offset)
                .doesNotContain("DAYLIGHT", "RRULE");
    }

    private static String zone(ZonedDateTime start) {
        return CalendarFile.of(event("s", start, false))
                .lines()
                .dropWhile(line -> !line.equals("BEGIN:VTIMEZONE"))
                .takeWhile(line -> !line.equals("BEGIN:VEVENT"))
                .collect(Collectors.joining("\n"));
    }

    private static CalendarEvent event(String summary, ZonedDateTime start, boolean cancelled) {
        return new CalendarEvent(
                "interview-1@portal.example.org",
                3,
                cancelled,
                Instant.parse("2026-10-01T12:00:00Z"),
                start,
                start.plusHours(1),
                summary,
                "Board room",
                "",
                new CalendarParty("Jordan Reyes", "jordan@example.org"),
                List.of(party("Ana Ruiz")));
    }

    private static CalendarParty party(String name) {
        return new CalendarParty(name, "a@example.org");
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }
}
