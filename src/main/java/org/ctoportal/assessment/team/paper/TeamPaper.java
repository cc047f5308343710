package org.ctoportal.assessment.team.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.assessment.instrument.Instrument;
import org.ctoportal.assessment.team.TeamResultDetails;
import org.ctoportal.assessment.team.TeamTalk;
import org.ctoportal.assessment.team.result.MeanOfMeans;
import org.ctoportal.assessment.team.result.StatementScore;
import org.ctoportal.assessment.team.result.TeamResult;
import org.ctoportal.document.BarChart;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Column;
import org.ctoportal.document.Document;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.shared.ExactNumber;

/** The result of a team assessment. Its language is that of all documents, US English. */
final class TeamPaper {

    private static final int PLACES = 2;
    private static final String NONE = "–";

    private final TeamResultDetails details;
    private final TeamResult result;
    private final Map<String, Instrument.Statement> statements;
    private final List<Block> blocks = new ArrayList<>();

    private TeamPaper(TeamResultDetails details) {
        this.details = details;
        this.result = details.result();
        this.statements = details.statements();
    }

    static Document of(TeamResultDetails details, Masthead masthead) {
        var paper = new TeamPaper(details);
        paper.head();
        paper.scores();
        paper.areas();
        paper.talk();
        paper.rules();
        return new Document(
                "Leadership team assessment: " + details.assessment().purpose(), Locale.US, masthead, paper.blocks);
    }

    private void head() {
        blocks.add(new Callout(
                "For the team",
                Text.of("This result speaks of the team as a whole. It evaluates no person and compares no districts."
                        + " Nobody sees single answers."),
                null));
        blocks.add(new Fields(List.of(
                new Field("What it is for", Text.of(details.assessment().purpose())),
                new Field("Answered", Text.of(result.submitted() + " of " + details.asked() + " members")),
                new Field(
                        "Overall mean",
                        Text.of(result.overall()
                                .map(one -> ExactNumber.rounded(one.mean(), PLACES) + " on the scale of " + scale())
                                .orElse(NONE))),
                new Field(
                        "Disconnects",
                        Text.of(String.valueOf(result.disconnects().size()))))));
    }

    private String scale() {
        var levels = details.instrument().levels();
        return levels.getFirst().level() + " to " + levels.getLast().level();
    }

    private void scores() {
        var disconnects = result.disconnects();
        blocks.add(new Heading(2, "Where the team sees things differently"));
        if (disconnects.isEmpty()) {
            say("On no statement are the lowest and the highest rating "
                    + result.rule().disconnect() + " points or more apart.");
        } else {
            blocks.add(table("Disconnects, the widest first", disconnects));
        }
        var alike = result.shown().stream()
                .filter(one -> !disconnects.contains(one))
                .toList();
        if (!alike.isEmpty()) {
            blocks.add(new Heading(2, "Where the team sees things alike"));
            blocks.add(table("The other statements, the widest range first", alike));
        }
        if (!result.withheld().isEmpty()) {
            blocks.add(new Heading(2, "Not shown"));
            say("Fewer than " + result.rule().fewest()
                    + " members rated each of these. They are part of no number here.");
            blocks.add(bullets(result.withheld().stream().map(this::words).toList()));
        }
    }

    private Table table(String caption, List<StatementScore> scores) {
        return new Table(
                caption,
                List.of(
                        Column.rowHeading("Statement"),
                        Column.number("Lowest – highest"),
                        Column.number("Mean: sum ÷ ratings"),
                        Column.number("Spread")),
                scores.stream()
                        .map(one -> Row.of(
                                words(one.statement()),
                                one.lowest() + " – " + one.highest() + ", range " + one.range(),
                                one.formula(),
                                ExactNumber.rounded(one.spread(), PLACES)))
                        .toList());
    }

    private String words(String code) {
        return Optional.ofNullable(statements.get(code))
                .map(Instrument.Statement::text)
                .orElse(code);
    }

    private void areas() {
        blocks.add(new Heading(2, "Area by area"));
        blocks.add(new BarChart(
                new Table(
                        "Mean of each area",
                        List.of(Column.rowHeading("Area"), Column.number("Mean")),
                        result.areas().stream()
                                .map(area -> Row.of(
                                        details.areaName(area),
                                        result.area(area)
                                                .map(one -> ExactNumber.rounded(one.mean(), PLACES))
                                                .orElse(NONE)))
                                .toList()),
                BigDecimal.valueOf(details.instrument().levels().getLast().level())));
        var lines = new ArrayList<String>();
        result.areas()
                .forEach(area ->
                        result.area(area).ifPresent(one -> lines.add(details.areaName(area) + ": " + one.formula())));
        result.overall().map(MeanOfMeans::formula).ifPresent(formula -> lines.add("Overall: " + formula));
        if (!lines.isEmpty()) {
            blocks.add(bullets(lines));
        }
    }

    private void talk() {
        blocks.add(new Heading(2, "For the talk"));
        blocks.add(bullets(details.guide().instructions()));
        var bring = TeamTalk.bring(details);
        if (!bring.isEmpty()) {
            blocks.add(new Heading(3, "To bring to the widest differences"));
            blocks.add(bullets(bring));
        }
        details.guide().areas().forEach(area -> {
            blocks.add(new Heading(3, details.areaName(area.code())));
            blocks.add(bullets(area.prompts()));
            say("Next steps to choose from:");
            blocks.add(bullets(area.nextSteps()));
        });
    }

    private void rules() {
        var rule = result.rule();
        blocks.add(new Heading(2, "How the numbers come about"));
        blocks.add(bullets(List.of(
                "Mean: the sum of the ratings divided by their number. Not enough information counts for nothing.",
                "Disconnect: the lowest and the highest rating are " + rule.disconnect() + " points or more apart.",
                "Order: by range, the widest first; of equal ranges by spread, which is the mean difference between the"
                        + " ratings of any two members; of equal spreads the lower mean first; then as in the instrument.",
                "A statement with fewer than " + rule.fewest()
                        + " ratings is not shown, and no other number holds anything" + " of it.",
                "The mean of an area is the plain mean of the means shown in it, once " + rule.least()
                        + " are shown; the overall mean is that of the areas that have one.")));
    }

    private void say(String words) {
        blocks.add(new Paragraph(Text.of(words)));
    }

    private static BulletList bullets(List<String> lines) {
        return new BulletList(
                lines.stream().map(line -> new ListItem(Text.of(line), null)).toList());
    }
}
