package org.ctoportal.shared.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes files that a calendar takes: an invitation, a change or a cancellation, or dates that are published. */
public final class CalendarFile {

    private static final String PRODUCT = "-//District CTO Portal//Calendar//EN";
    private static final String REMINDER = "-PT30M";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    /** What the file asks of a calendar. */
    public static String method(CalendarEvent event) {
        return event.cancelled() ? "CANCEL" : "REQUEST";
    }

    public static String of(CalendarEvent event) {
        var lines = begun(method(event));
        CalendarZone.write(event.start(), lines);
        write(event, lines);
        return lines.add("END", "VCALENDAR").toString();
    }

    /** Dates to take over as they are, which nobody answers to. The events are in one time zone. */
    public static String published(List<CalendarEvent> events, List<CalendarDay> days) {
        var lines = begun("PUBLISH");
        if (!events.isEmpty()) {
            CalendarZone.write(events.getFirst().start(), lines);
        }
        events.forEach(event -> write(event, lines));
        days.forEach(day -> write(day, lines));
        return lines.add("END", "VCALENDAR").toString();
    }

    private static CalendarLines begun(String method) {
        return new CalendarLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", PRODUCT)
                .add("CALSCALE", "GREGORIAN")
                .add("METHOD", method);
    }

    private static void write(CalendarDay day, CalendarLines lines) {
        lines.add("BEGIN", "VEVENT")
                .add("UID", day.uid())
                .add("DTSTAMP", utc(day.written()))
                .add("DTSTART;VALUE=DATE", DAY.format(day.day()))
                .add("DTEND;VALUE=DATE", DAY.format(day.day().plusDays(1)))
                .addText("SUMMARY", day.summary());
        if (!day.description().isBlank()) {
            lines.addText("DESCRIPTION", day.description());
        }
        lines.add("CLASS", "PRIVATE").add("TRANSP", "TRANSPARENT").add("END", "VEVENT");
    }

    private static void write(CalendarEvent event, CalendarLines lines) {
        lines.add("BEGIN", "VEVENT")
                .add("UID", event.uid())
                .add("SEQUENCE", Integer.toString(event.sequence()))
                .add("DTSTAMP", utc(event.written()))
                .add("LAST-MODIFIED", utc(event.written()));
        var zone = ";TZID=" + event.start().getZone().getId();
        lines.add("DTSTART" + zone, CalendarZone.LOCAL.format(event.start()))
                .add("DTEND" + zone, CalendarZone.LOCAL.format(event.end()));
        words(event, lines);
        people(event, lines);
        lines.add("STATUS", event.cancelled() ? "CANCELLED" : "CONFIRMED")
                .add("CLASS", "PRIVATE")
                .add("TRANSP", event.cancelled() ? "TRANSPARENT" : "OPAQUE");
        if (!event.cancelled()) {
            lines.add("BEGIN", "VALARM")
                    .add("ACTION", "DISPLAY")
                    .add("TRIGGER", REMINDER)
                    .addText("DESCRIPTION", event.summary())
                    .add("END", "VALARM");
        }
        lines.add("END", "VEVENT");
    }

    private static void words(CalendarEvent event, CalendarLines lines) {
        lines.addText("SUMMARY", event.summary());
        if (!event.location().isBlank()) {
            lines.addText("LOCATION", event.location());
        }
        if (!event.description().isBlank()) {
            lines.addText("DESCRIPTION", event.description());
        }
    }

    private static void people(CalendarEvent event, CalendarLines lines) {
        var organizer = event.organizer();
        lines.add("ORGANIZER;CN=" + CalendarLines.parameter(organizer.name()), "mailto:" + organizer.email());
        event.attendees()
                .forEach(attendee -> lines.add(
                        "ATTENDEE;CN=" + CalendarLines.parameter(attendee.name())
                                + ";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP="
                                + (event.cancelled() ? "FALSE" : "TRUE"),
                        "mailto:" + attendee.email()));
    }

    private static String utc(Instant moment) {
        return UTC.format(moment);
    }
}
