package org.ctoportal.interview.schedule;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Enclosure;
import org.ctoportal.mail.Letter;
import org.ctoportal.shared.calendar.CalendarEvent;
import org.ctoportal.shared.calendar.CalendarFile;
import org.ctoportal.wording.LetterKind;
import org.ctoportal.wording.LetterWriter;
import org.ctoportal.wording.Placeholder;
import org.ctoportal.wording.Reader;
import org.springframework.stereotype.Component;

/** The messages that bring a calendar file. */
@Component
class InterviewLetters {

    private final LetterWriter letters;

    InterviewLetters(LetterWriter letters) {
        this.letters = letters;
    }

    /** To one of those the event is for. */
    Letter of(DueLetter due, CalendarEvent event, String position, SignedInPerson sender) {
        var reader = letters.reader(new EmailAddress(due.email()), due.name(), sender.id());
        var forPanel = due.audience() == CalendarAudience.PANEL;
        var values = new HashMap<>(Map.of(
                Placeholder.SENDER, event.organizer().name(),
                Placeholder.DISTRICT, sender.districtName(),
                Placeholder.POSITION, position,
                Placeholder.WHEN, when(event, reader)));
        if (forPanel) {
            values.put(Placeholder.CANDIDATE, due.code());
        }
        if (due.step() != CalendarStep.CANCEL) {
            values.put(Placeholder.LOCATION, location(event, reader));
        }
        var letter = letters.write(forPanel ? toPanel(due.step()) : toCandidate(due.step()), reader, values)
                .enclosing(file(due, event), new EmailAddress(event.organizer().email()));
        // Who applies is nobody's business who reads the outbox.
        return forPanel ? letter : letter.inConfidence();
    }

    private static LetterKind toPanel(CalendarStep step) {
        return switch (step) {
            case INVITE, NOTHING -> LetterKind.PANEL_INVITED;
            case UPDATE -> LetterKind.PANEL_CHANGED;
            case CANCEL -> LetterKind.PANEL_CANCELLED;
        };
    }

    private static LetterKind toCandidate(CalendarStep step) {
        return switch (step) {
            case INVITE, NOTHING -> LetterKind.CANDIDATE_INVITED;
            case UPDATE -> LetterKind.CANDIDATE_CHANGED;
            case CANCEL -> LetterKind.CANDIDATE_CANCELLED;
        };
    }

    private static Enclosure file(DueLetter due, CalendarEvent event) {
        var panel = due.audience() == CalendarAudience.PANEL;
        return new Enclosure(
                "interview%s.ics".formatted(panel ? "-" + due.code().toLowerCase(Locale.ROOT) : ""),
                "text/calendar; charset=UTF-8; method=" + CalendarFile.method(event),
                CalendarFile.of(event));
    }

    private static String location(CalendarEvent event, Reader reader) {
        return event.location().isBlank() ? "" : reader.told("letter.location", event.location());
    }

    private static String when(CalendarEvent event, Reader reader) {
        var time = DateTimeFormatter.ofPattern("h:mm a", reader.language().locale());
        var zone = DateTimeFormatter.ofPattern("zzzz", reader.language().locale());
        return reader.told(
                "letter.times",
                reader.fullDay(event.start().toLocalDate()),
                time.format(event.start()),
                time.format(event.end()),
                zone.format(event.start()));
    }
}
