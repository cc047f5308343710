package org.ctoportal.interview.schedule;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;

/**
 * A calendar file as a program that is not ours understands it.
 *
 * @param attendees as {@code name <address>}
 * @param problems what that program finds wrong with it
 */
record ReadCalendar(
        String method,
        String uid,
        int sequence,
        ZonedDateTime start,
        ZonedDateTime end,
        String summary,
        String location,
        String organizer,
        List<String> attendees,
        String status,
        List<String> problems) {

    private static final String MAILTO = "mailto:";

    /** The file that came with a message. */
    static ReadCalendar in(MimeMessage message) {
        try {
            var part = ((MimeMultipart) message.getContent()).getBodyPart(1);
            var read = of(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            if (!part.getContentType().contains("method=" + read.method())) {
                throw new AssertionError("The message and its file ask for different things: " + part.getContentType());
            }
            return read;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static ReadCalendar of(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            VEvent event = calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
            return new ReadCalendar(
                    calendar.getProperty(Property.METHOD).orElseThrow().getValue(),
                    value(event, Property.UID),
                    Integer.parseInt(value(event, Property.SEQUENCE)),
                    moment(event, Property.DTSTART),
                    moment(event, Property.DTEND),
                    value(event, Property.SUMMARY),
                    event.getProperty(Property.LOCATION).map(Property::getValue).orElse(""),
                    value(event, Property.ORGANIZER).substring(MAILTO.length()),
                    event.getProperties(Property.ATTENDEE).stream()
                            .map(ReadCalendar::attendee)
                            .sorted()
                            .toList(),
                    value(event, Property.STATUS),
                    problems(calendar));
        } catch (IOException | ParserException e) {
            throw new AssertionError("No calendar reads this:\n" + text, e);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static String attendee(Property attendee) {
        return attendee.getParameter("CN").orElseThrow().getValue() + " <"
                + attendee.getValue().substring(MAILTO.length()) + ">";
    }

    /** On the clock of the zone that is named, as the zone that the file brings along says it. */
    private static ZonedDateTime moment(VEvent event, String name) {
        DateProperty<Temporal> property =
                event.<DateProperty<Temporal>>getProperty(name).orElseThrow();
        var zone = ZoneId.of(property.getParameter("TZID").orElseThrow().getValue());
        var read = Instant.from(property.getDate());
        var moment = LocalDateTime.from(property.getDate()).atZone(zone);
        if (!moment.toInstant().equals(read)) {
            throw new AssertionError("The zone in the file is another one: " + read + " is not " + moment);
        }
        return moment;
    }

    private static List<String> problems(Calendar calendar) {
        return calendar.validate().getEntries().stream().map(Object::toString).toList();
    }
}
