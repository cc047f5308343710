package org.ctoportal.interview.schedule.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.ctoportal.interview.schedule.DayDetails;
import org.ctoportal.interview.schedule.ScheduleConflict;
import org.ctoportal.interview.schedule.Slot;

/** What screens of schedules say in several places. */
final class ScheduleWords {

    private ScheduleWords() {}

    static String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(UI.getCurrent().getLocale())
                .format(time);
    }

    static String start(Slot slot) {
        return time(slot.start().toLocalTime());
    }

    static String span(Slot slot) {
        return translate(
                "interview.schedule.span",
                time(slot.start().toLocalTime()),
                time(slot.end().toLocalTime()));
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }

    static String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(UI.getCurrent().getLocale())
                .withZone(zone)
                .format(moment);
    }

    /** What collides with an interview of that candidate. */
    static String conflict(DayDetails day, ScheduleConflict conflict, String candidate) {
        var other = conflict.first().candidate().equals(candidate) ? conflict.second() : conflict.first();
        var who = day.names().getOrDefault(conflict.who(), translate("interview.schedule.panel.whole"));
        return switch (conflict.kind()) {
            case CANDIDATE_TWICE -> translate("interview.schedule.conflict.CANDIDATE_TWICE");
            case PANELIST_TWICE ->
                translate("interview.schedule.conflict.PANELIST_TWICE", who, other.candidate(), span(other.slot()));
            case ROOM_TWICE -> translate("interview.schedule.conflict.ROOM_TWICE", conflict.who(), span(other.slot()));
            default -> translate("interview.schedule.conflict." + conflict.kind(), who);
        };
    }
}
