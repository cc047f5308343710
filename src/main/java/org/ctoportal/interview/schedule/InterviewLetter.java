package org.ctoportal.interview.schedule;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.mail.Enclosure;
import org.ctoportal.mail.Letter;
import org.ctoportal.shared.calendar.CalendarEvent;
import org.ctoportal.shared.calendar.CalendarFile;

/** The message that brings a calendar file. Its language is that of all papers, US English. */
final class InterviewLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzzz", Locale.US);

    private InterviewLetter() {}

    /**
     * To one of those the event is for.
     *
     * @param district whose interview it is
     */
    static Letter of(DueLetter due, CalendarEvent event, String position, String district) {
        var forPanel = due.audience() == CalendarAudience.PANEL;
        var title = oneLine(position);
        var subject = (forPanel ? "Interview panel: " : "Your interview: ") + title;
        var file = new Enclosure(
                "interview%s.ics".formatted(forPanel ? "-" + due.code().toLowerCase(Locale.ROOT) : ""),
                "text/calendar; charset=UTF-8; method=" + CalendarFile.method(event),
                CalendarFile.of(event));
        return new Letter(
                new EmailAddress(due.email()),
                oneLine(due.name()),
                new EmailAddress(event.organizer().email()),
                switch (due.step()) {
                    case UPDATE -> "Changed. " + subject;
                    case CANCEL -> "Cancelled. " + subject;
                    case INVITE, NOTHING -> subject;
                },
                text(due, event, title, district),
                file,
                // Who applies is nobody's business who reads the outbox.
                !forPanel);
    }

    private static String text(DueLetter due, CalendarEvent event, String position, String district) {
        var whose = due.audience() == CalendarAudience.PANEL ? "of candidate " + due.code() + " " : "";
        var what = "the interview " + whose + "for the position " + position + " on " + when(event);
        var first =
                switch (due.step()) {
                    case UPDATE -> "please note a change: " + what + ".";
                    case CANCEL -> "please note: " + what + " is cancelled for you.";
                    case INVITE, NOTHING -> "you are invited to " + what + ".";
                };
        var place = event.cancelled() || event.location().isBlank() ? "" : "\n\nPlace: " + event.location();
        var last = event.cancelled()
                ? "The enclosed file takes it out of your calendar."
                : "The enclosed file puts it into your calendar. " + event.description();
        return "Dear " + oneLine(due.name()) + ",\n\n" + first + place + "\n\n" + last + "\n\n"
                + event.organizer().name() + "\n" + district;
    }

    private static String when(CalendarEvent event) {
        return DAY.format(event.start()) + ", " + TIME.format(event.start()) + " to " + TIME.format(event.end()) + " ("
                + ZONE.format(event.start()) + ")";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
