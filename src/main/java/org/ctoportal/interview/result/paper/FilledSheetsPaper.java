package org.ctoportal.interview.result.paper;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.document.Block;
import org.ctoportal.document.Column;
import org.ctoportal.document.Document;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.ResultDetails;
import org.ctoportal.interview.score.Rating;
import org.ctoportal.interview.score.ScoreSheet;
import org.ctoportal.interview.scorecard.FilledSheet;
import org.ctoportal.interview.scorecard.SheetStep;

/**
 * Every score sheet as it was filled: each rating with what was heard, when it was given and what it was before, and who
 * opened a sheet again and why.
 */
final class FilledSheetsPaper {

    private final PanelRecord record;
    private final List<FilledSheet> filled;
    private final ZoneId zone;
    private final DateTimeFormatter time;
    private final DateTimeFormatter day;
    private final DateTimeFormatter hour;
    private final List<Block> blocks = new ArrayList<>();

    private FilledSheetsPaper(PanelRecord record, List<FilledSheet> filled, ZoneId zone) {
        this.record = record;
        this.filled = filled;
        this.zone = zone;
        this.day = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US).withZone(zone);
        this.hour = DateTimeFormatter.ofPattern("h:mm a", Locale.US).withZone(zone);
        this.time =
                DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm a", Locale.US).withZone(zone);
    }

    static Document of(
            ResultDetails details, PanelRecord record, List<FilledSheet> filled, Masthead masthead, ZoneId zone) {
        var paper = new FilledSheetsPaper(record, filled, zone);
        paper.blocks.add(ResultParts.confidential());
        ResultParts.steppedBack(details).ifPresent(paper.blocks::add);
        record.scores().candidates().forEach(candidate -> {
            paper.blocks.add(new Heading(2, record.name(candidate.candidate())));
            candidate.sheets().forEach(sheet -> paper.sheet(candidate.candidate(), sheet));
        });
        return new Document("Score sheets: " + record.title(), Locale.US, masthead, paper.blocks);
    }

    private void sheet(String candidate, ScoreSheet sheet) {
        blocks.add(new Heading(3, ResultParts.rater(record, sheet.rater(), zone)));
        switch (sheet.status()) {
            case RECUSED -> say("Stepped back from this candidate. Nothing of it counts.");
            case ABSENT -> say("Was not there. Nothing of it counts.");
            case OPEN -> say("Was not submitted. Nothing of it counts.");
            case SET_ASIDE -> {
                say("Set aside for every candidate. Nothing of it counts. "
                        + record.setAside().stream()
                                .filter(step -> step.isInForce() && step.rater().equals(sheet.rater()))
                                .map(step -> "Reason: " + step.reason() + " (" + step.by() + ", "
                                        + time.format(step.at()) + ")")
                                .collect(Collectors.joining("\n")));
                ratings(candidate, sheet);
            }
            case SUBMITTED -> ratings(candidate, sheet);
        }
    }

    private void ratings(String candidate, ScoreSheet sheet) {
        var written = filled.stream()
                .filter(one -> one.candidate().equals(candidate) && one.rater().equals(sheet.rater()))
                .findFirst();
        written.filter(one -> one.steps().size() > 1)
                .ifPresent(one -> blocks.add(ResultParts.bullets(
                        one.steps().stream().map(this::words).toList())));
        var notes = written.map(FilledSheet::notes).orElse(Map.of());
        blocks.add(new Table(
                "Ratings of " + record.name(candidate) + " by " + sheet.rater(),
                List.of(
                        Column.rowHeading("Question"),
                        Column.text("Rating"),
                        Column.text("What was heard"),
                        Column.text("When, and what it was before")),
                record.scores().questions().stream()
                        .map(question -> row(sheet, question.code(), notes.getOrDefault(question.code(), "")))
                        .toList()));
    }

    private String words(SheetStep step) {
        var what =
                switch (step.to()) {
                    case SUBMITTED -> "Submitted";
                    case OPEN -> "Opened again";
                    case ABSENT -> "Noted as not there";
                    case RECUSED -> "Stepped back";
                    case SET_ASIDE -> "Set aside";
                };
        return what + " on " + time.format(step.at()) + " by " + step.by()
                + (step.shown() ? ", when ratings of the others could be seen" : "")
                + (step.reason().isBlank() ? "" : ". Reason: " + step.reason());
    }

    private Row row(ScoreSheet sheet, String question, String note) {
        var title = record.kit().title(question) + (record.scores().isDropped(question) ? " (dropped)" : "");
        var rating = sheet.ratings().get(question);
        return rating == null
                ? Row.of(title, sheet.notAsked().contains(question) ? "not asked" : "none", note, "")
                : Row.of(title, String.valueOf(rating.level()), note, when(rating));
    }

    private String when(Rating rating) {
        var lines = new ArrayList<String>();
        lines.add(day.format(rating.at()));
        lines.add(hour.format(rating.at()));
        rating.changes()
                .forEach(change -> lines.add("Was " + change.level() + ", given " + time.format(change.at())
                        + ". Changed" + (change.by().isEmpty() ? "" : " by " + change.by()) + ": " + change.reason()));
        return String.join("\n", lines);
    }

    private void say(String words) {
        blocks.add(new Paragraph(Text.of(words)));
    }
}
