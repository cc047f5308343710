package org.ctoportal.shared.calendar;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * One event for a calendar: an invitation, a change of one, or that it is off.
 *
 * @param uid the same for every file about the event
 * @param sequence higher with every change
 * @param written when the file was made
 * @param location empty where none was said
 */
public record CalendarEvent(
        String uid,
        int sequence,
        boolean cancelled,
        Instant written,
        ZonedDateTime start,
        ZonedDateTime end,
        String summary,
        String location,
        String description,
        CalendarParty organizer,
        List<CalendarParty> attendees) {

    public CalendarEvent {
        attendees = List.copyOf(attendees);
    }

    /** That it is off for one of them, whatever it is for the others. */
    public CalendarEvent offFor(CalendarParty attendee) {
        return new CalendarEvent(
                uid, sequence, true, written, start, end, summary, location, description, organizer, List.of(attendee));
    }
}
