package org.ctoportal.interview.result.paper;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Every score sheet as it was filled: each rating with its time and what it was before the panel's talk. */
final class FilledSheetsPaper {

    private final PanelRecord record;
    private final DateTimeFormatter time;
    private final List<Block> blocks = new ArrayList<>();

    private FilledSheetsPaper(PanelRecord record, ZoneId zone) {
        this.record = record;
        this.time =
                DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm a", Locale.US).withZone(zone);
    }

    static Document of(ResultDetails details, PanelRecord record, Masthead masthead, ZoneId zone) {
        var paper = new FilledSheetsPaper(record, zone);
        paper.blocks.add(ResultParts.confidential());
        ResultParts.steppedBack(details).ifPresent(paper.blocks::add);
        record.scores().candidates().forEach(candidate -> {
            paper.blocks.add(new Heading(2, record.name(candidate.candidate())));
            candidate.sheets().forEach(sheet -> paper.sheet(record.name(candidate.candidate()), sheet));
        });
        return new Document("Score sheets: " + record.title(), Locale.US, masthead, paper.blocks);
    }

    private void sheet(String candidate, ScoreSheet sheet) {
        blocks.add(new Heading(3, sheet.rater()));
        switch (sheet.status()) {
            case RECUSED -> say("Stepped back from this candidate. Nothing of it counts.");
            case ABSENT -> say("Was not there. Nothing of it counts.");
            case OPEN -> say("Was not submitted. Nothing of it counts.");
            case SUBMITTED ->
                blocks.add(new Table(
                        "Ratings of " + candidate + " by " + sheet.rater(),
                        List.of(
                                Column.rowHeading("Question"),
                                Column.text("Rating"),
                                Column.text("Rated at"),
                                Column.text("Before the panel’s talk")),
                        record.scores().questions().stream()
                                .map(question -> row(sheet, question.code()))
                                .toList()));
        }
    }

    private Row row(ScoreSheet sheet, String question) {
        var title = record.kit().title(question) + (record.scores().isDropped(question) ? " (dropped)" : "");
        var rating = sheet.ratings().get(question);
        return rating == null
                ? Row.of(title, sheet.notAsked().contains(question) ? "not asked" : "none", "", "")
                : Row.of(title, String.valueOf(rating.level()), time.format(rating.at()), before(rating));
    }

    private String before(Rating rating) {
        return rating.changes().stream()
                .map(change -> change.level() + ", given " + time.format(change.at()) + ". Changed: " + change.reason())
                .collect(Collectors.joining("\n"));
    }

    private void say(String words) {
        blocks.add(new Paragraph(Text.of(words)));
    }
}
