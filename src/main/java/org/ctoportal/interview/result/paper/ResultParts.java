package org.ctoportal.interview.result.paper;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Column;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.ResultDetails;
import org.ctoportal.interview.result.ResultDetails.SteppedBack;
import org.ctoportal.interview.score.CandidateResult;
import org.ctoportal.interview.score.PanelProgress;
import org.ctoportal.interview.score.PanelResult;
import org.ctoportal.interview.score.Ranking;
import org.ctoportal.interview.score.TieBreak;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.shared.ExactNumber;
import org.jspecify.annotations.Nullable;

/** What papers on a result have in common. Their language is that of all documents, US English. */
public final class ResultParts {

    private static final String NONE = "–";

    /** So many ratings are read as one number is; more take several lines. */
    private static final int IN_ONE_LINE = 5;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private ResultParts() {}

    public static Callout confidential() {
        return new Callout(
                "Confidential", Text.of("For those who run the search. It names candidates and raters."), null);
    }

    /** Whom the paper leaves out, since its reader stepped back from them. */
    static Optional<Callout> steppedBack(ResultDetails details) {
        var names = details.steppedBack().stream().map(SteppedBack::name).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Callout(
                        "Incomplete by intent",
                        Text.of("Whoever made this paper stepped back from " + names
                                + ". Nothing of them is in it, and ranks are among the others alone."),
                        null));
    }

    /** The rater, and whether and when they left the panel. */
    public static String rater(PanelRecord record, String rater, ZoneId zone) {
        var left = record.left().get(rater);
        return left == null ? rater : rater + " (left the panel on " + DATE.format(left.atZone(zone)) + ")";
    }

    public static BulletList bullets(List<String> texts) {
        return new BulletList(
                texts.stream().map(text -> new ListItem(Text.of(text))).toList());
    }

    /** Candidates by rank. */
    public static Table ranking(PanelRecord record, PanelResult result) {
        var places = result.ranking().places();
        var columns = new ArrayList<>(List.of(
                Column.rowHeading("Candidate"),
                Column.number("Rank"),
                Column.number("Total"),
                Column.number("Percent"),
                Column.text("Raters")));
        var notes = places.stream().map(place -> note(record, result, place)).toList();
        var isNoted = notes.stream().anyMatch(note -> !note.isEmpty());
        if (isNoted) {
            columns.add(Column.text("Note"));
        }
        var rows = new ArrayList<Row>();
        for (var at = 0; at < places.size(); at++) {
            var cells = cells(record, places.get(at));
            if (isNoted) {
                cells.add(notes.get(at));
            }
            rows.add(Row.of(cells.toArray(String[]::new)));
        }
        return new Table("Candidates by rank", columns, rows);
    }

    private static List<String> cells(PanelRecord record, Ranking.Place place) {
        var percent = place.result().shownPercent();
        return new ArrayList<>(List.of(
                record.name(place.candidate()),
                place.rank() == null ? NONE : String.valueOf(place.rank()),
                shown(place.result().shown()),
                percent == null ? NONE : percent + "%",
                raters(place.result().raters())));
    }

    private static String shown(@Nullable BigDecimal number) {
        return number == null ? NONE : number.toPlainString();
    }

    private static String raters(PanelProgress panel) {
        return panel.submitted() + " of " + panel.panel()
                + (panel.recused() > 0 ? "; " + panel.recused() + " recused" : "")
                + (panel.absent() > 0 ? "; " + panel.absent() + " absent" : "")
                + (panel.setAside() > 0 ? "; " + panel.setAside() + " set aside" : "");
    }

    private static String note(PanelRecord record, PanelResult result, Ranking.Place place) {
        var notes = new ArrayList<String>();
        if (result.unfinished().contains(place.candidate())) {
            notes.add((record.out().get(place.candidate()) == CandidateStage.WITHDRAWN ? "Withdrew" : "Was turned down")
                    + " before enough was rated, so has no rank");
        } else if (!place.result().isComplete()) {
            notes.add("INCOMPLETE: too few ratings of "
                    + place.result().thin().stream()
                            .map(code -> record.kit().title(code))
                            .collect(Collectors.joining(", ")));
        }
        var behind = new ArrayList<>(place.tiedWith());
        behind.removeAll(place.sharedWith());
        var decided = place.decidedBy();
        if (decided != null && !behind.isEmpty()) {
            notes.add("Same total as " + names(record, behind) + "; decided by " + tieBreak(record, decided));
        }
        if (!place.sharedWith().isEmpty()) {
            notes.add("Same total as " + names(record, place.sharedWith()) + "; nothing decides");
        }
        return String.join(". ", notes);
    }

    private static String names(PanelRecord record, List<String> candidates) {
        return String.join(", ", candidates.stream().map(record::name).toList());
    }

    public static String tieBreak(PanelRecord record, TieBreak tieBreak) {
        return switch (tieBreak) {
            case TieBreak.InArea area -> "the score in " + record.kit().area(area.area());
            case TieBreak.HighRatings high -> "the share of ratings of " + high.level() + " or more";
            case TieBreak.ByChair chair -> "the chair: " + chair.reason();
        };
    }

    /** Every step to one total. */
    public static List<Block> explanation(PanelRecord record, CandidateResult result) {
        var explanation = result.explanation();
        var total = explanation.total();
        if (total.isEmpty()) {
            return List.of(bullets(List.of("Nobody rated this candidate.")));
        }
        var rows = explanation.terms().stream()
                .map(term -> Row.of(
                        record.kit().title(term.question().code()),
                        ExactNumber.percent(term.weight()),
                        term.given().stream()
                                        .map(given -> String.valueOf(given.level()))
                                        .collect(Collectors.joining(" + ", "(", ")"))
                                + " ÷ " + term.given().size(),
                        ExactNumber.text(term.mean()),
                        ExactNumber.text(term.product())))
                .toList();
        var steps = new ArrayList<String>();
        steps.add("Sum of weight × mean: " + ExactNumber.text(explanation.products()));
        steps.add("Sum of the weights: " + ExactNumber.percent(explanation.weights()));
        steps.add("Total: the first by the second, " + ExactNumber.text(total.get()) + ", shown as "
                + shown(result.shown()) + ", which is " + shown(result.shownPercent()) + "% of "
                + record.scores().rules().highest());
        explanation
                .notRated()
                .forEach(code -> steps.add(
                        "Left out, since nobody rated it: " + record.kit().title(code)));
        explanation
                .dropped()
                .forEach(dropped -> steps.add("Dropped for every candidate: "
                        + record.kit().title(dropped.code()) + ". " + dropped.reason()));
        return List.of(
                new Table(
                        "How the total of " + record.name(result.candidate()) + " comes about",
                        List.of(
                                Column.rowHeading("Question"),
                                Column.number("Weight"),
                                explanation.terms().stream()
                                                .allMatch(term -> term.given().size() <= IN_ONE_LINE)
                                        ? Column.number("Ratings")
                                        : Column.text("Ratings"),
                                Column.number("Mean"),
                                Column.number("Weight × mean")),
                        rows),
                bullets(steps));
    }
}
