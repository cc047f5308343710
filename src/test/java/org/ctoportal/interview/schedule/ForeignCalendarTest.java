package org.ctoportal.interview.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.ctoportal.shared.calendar.CalendarEvent;
import org.ctoportal.shared.calendar.CalendarFile;
import org.ctoportal.shared.calendar.CalendarParty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendar files as a program that is not ours reads them. */
class ForeignCalendarTest {

    private static final ZonedDateTime START =
            ZonedDateTime.of(2026, 10, 20, 8, 30, 0, 0, ZoneId.of("America/Chicago"));
    private static final CalendarParty SAM = new CalendarParty("Sam Whitfield", "sam@example.org");
    private static final CalendarParty ANA = new CalendarParty("Ana Ruiz; \"Ñandú\", 日本", "ana@example.org");

    @Test
    void a_request_is_read_as_it_was_meant() {
        var read = ReadCalendar.of(CalendarFile.of(event("Interview", START, List.of(ANA, SAM))));

        assertThat(read)
                .returns("REQUEST", ReadCalendar::method)
                .returns("interview-1@portal.example.org", ReadCalendar::uid)
                .returns(3, ReadCalendar::sequence)
                .returns(START, ReadCalendar::start)
                .returns(START.plusHours(1), ReadCalendar::end)
                .returns("sam@example.org", ReadCalendar::organizer)
                .returns("CONFIRMED", ReadCalendar::status)
                .returns(List.of(), ReadCalendar::problems);
        assertThat(read.attendees())
                .containsExactly("Ana Ruiz; 'Ñandú', 日本 <ana@example.org>", "Sam Whitfield <sam@example.org>");
    }

    @Test
    void a_cancellation_for_one_names_that_one_of_the_same_event() {
        var event = event("Interview", START, List.of(ANA, SAM));
        var read = ReadCalendar.of(CalendarFile.of(event.offFor(SAM)));

        assertThat(read)
                .returns("CANCEL", ReadCalendar::method)
                .returns(event.uid(), ReadCalendar::uid)
                .returns("CANCELLED", ReadCalendar::status)
                .returns(List.of("Sam Whitfield <sam@example.org>"), ReadCalendar::attendees)
                .returns(List.of(), ReadCalendar::problems);
    }

    @Test
    void long_texts_of_any_alphabet_are_read_letter_by_letter() {
        var summary =
                "Entrevista; Dirección, de tecnología \\ 日本語 😀 ".repeat(12).strip();

        assertThat(ReadCalendar.of(CalendarFile.of(event(summary, START, List.of(ANA))))
                        .summary())
                .isEqualTo(summary);
    }

    /** Reading checks that the zone in the file makes the same moment of it. */
    @ParameterizedTest
    @CsvSource({
        "America/Chicago, 2026-12-01T08:30",
        "America/Chicago, 2027-07-01T08:30",
        "America/New_York, 2026-11-01T09:00",
        "America/Phoenix, 2026-07-01T08:30",
        "Pacific/Honolulu, 2026-12-01T08:30"
    })
    void the_hour_is_the_same_in_every_zone_and_season(ZoneId zone, LocalDateTime time) {
        var start = time.atZone(zone);

        assertThat(ReadCalendar.of(CalendarFile.of(event("Interview", start, List.of(ANA))))
                        .start())
                .isEqualTo(start);
    }

    private static CalendarEvent event(String summary, ZonedDateTime start, List<CalendarParty> attendees) {
        return new CalendarEvent(
                "interview-1@portal.example.org",
                3,
                false,
                Instant.parse("2026-10-01T12:00:00Z"),
                start,
                start.plusHours(1),
                summary,
                "Board room",
                "Candidate C-01.",
                SAM,
                attendees);
    }
}
