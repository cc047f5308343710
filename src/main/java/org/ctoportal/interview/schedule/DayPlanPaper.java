package org.ctoportal.interview.schedule;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ctoportal.document.Block;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Column;
import org.ctoportal.document.Document;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;

/** How a day of interviews runs, to hold in the hand. Its language is that of all documents, US English. */
final class DayPlanPaper {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);

    private final DayDetails day;
    private final boolean named;

    private DayPlanPaper(DayDetails day, boolean named) {
        this.day = day;
        this.named = named;
    }

    static Document of(String position, DayDetails day, DayPaper paper, Masthead masthead) {
        var plan = new DayPlanPaper(day, paper == DayPaper.RECEPTION);
        return new Document(
                (paper == DayPaper.PANEL ? "Interview day for the panel: " : "Interview day for the reception: ")
                        + position,
                Locale.US,
                masthead,
                plan.blocks());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Callout(
                "Confidential",
                Text.of(
                        named
                                ? "Names of candidates. For those who welcome them, and not for the panel."
                                : "For the interview panel only."),
                null));
        blocks.add(facts());
        blocks.add(new Heading(2, "Schedule"));
        var rows = rows();
        blocks.add(
                rows.isEmpty()
                        ? new Paragraph(Text.of("No interviews are scheduled on this day."))
                        : new Table("Interviews and breaks by time", columns(), rows));
        return blocks;
    }

    private Fields facts() {
        var plan = day.plan();
        var fields = new ArrayList<Field>();
        fields.add(new Field("Day", Text.of(DAY.format(plan.day()))));
        if (!plan.place().isBlank()) {
            fields.add(new Field("Place", Text.of(plan.place())));
        }
        if (!named && !day.panel().isEmpty()) {
            fields.add(new Field(
                    "Panel", Text.of(day.panel().stream().map(PanelLine::titled).collect(Collectors.joining(", ")))));
        }
        fields.add(new Field(
                "Each interview",
                Text.of(plan.minutes() + " minutes: opening " + plan.opening() + ", questions " + plan.asking()
                        + ", closing " + plan.closing())));
        if (!named && plan.gap() > 0) {
            fields.add(new Field("Scoring", Text.of(plan.gap() + " minutes after each interview")));
        }
        return new Fields(fields);
    }

    private List<Column> columns() {
        return List.of(Column.rowHeading("Time"), Column.text("Who"), Column.text("Note"));
    }

    private List<Row> rows() {
        var entries = new ArrayList<Entry>();
        day.rows()
                .forEach(row -> row.here()
                        .forEach(one -> entries.add(new Entry(
                                one.slot(), named ? row.code() + " " + row.name() : row.code(), note(row, one)))));
        if (!entries.isEmpty() && day.plan().pauseFrom().isBefore(day.plan().pauseTo())) {
            var plan = day.plan();
            entries.add(new Entry(
                    new Slot(
                            plan.day().atTime(plan.pauseFrom()).atZone(day.zone()),
                            plan.day().atTime(plan.pauseTo()).atZone(day.zone())),
                    "Lunch",
                    ""));
        }
        return entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.slot().start()))
                .map(entry -> Row.of(time(entry.slot()), entry.who(), entry.note()))
                .toList();
    }

    private String note(ScheduleRow row, PlacedInterview interview) {
        if (named) {
            return "";
        }
        var away = day.panel().stream()
                .filter(member -> member.recused().contains(row.candidate()))
                .map(PanelLine::name)
                .toList();
        var notes = new ArrayList<String>();
        if (!away.isEmpty()) {
            notes.add("Recused: " + String.join(", ", away));
        }
        if (interview.conflicts().stream().anyMatch(ScheduleConflict::isToBeSettled)) {
            notes.add("To be settled: this time has a conflict");
        }
        return String.join(". ", notes);
    }

    private static String time(Slot slot) {
        return time(slot.start()) + " to " + time(slot.end());
    }

    private static String time(ZonedDateTime moment) {
        return TIME.format(moment);
    }

    private record Entry(Slot slot, String who, String note) {}
}
