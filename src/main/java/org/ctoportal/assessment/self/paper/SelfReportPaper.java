package org.ctoportal.assessment.self.paper;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ctoportal.assessment.score.AssessmentScores;
import org.ctoportal.assessment.score.SkillScore;
import org.ctoportal.assessment.self.Readings;
import org.ctoportal.assessment.self.SelfAssessmentDetails;
import org.ctoportal.assessment.self.SelfRun;
import org.ctoportal.document.BarChart;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Callout;
import org.ctoportal.document.Column;
import org.ctoportal.document.Document;
import org.ctoportal.document.Heading;
import org.ctoportal.document.ListItem;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.shared.ExactNumber;

/** The report of a self-assessment: scores, what to work on first, and how every number comes about. */
final class SelfReportPaper {

    private static final String NONE = "–";

    private final SelfAssessmentDetails details;
    private final SelfRun run;
    private final AssessmentScores scores;
    private final List<Block> blocks = new ArrayList<>();

    private SelfReportPaper(SelfAssessmentDetails details) {
        this.details = details;
        this.run = details.run();
        this.scores = run.scores();
    }

    static Document of(SelfAssessmentDetails details, Masthead masthead, ZoneId zone) {
        var paper = new SelfReportPaper(details);
        paper.head(zone);
        paper.scores();
        paper.order();
        if (paper.run.instrument().weighted()) {
            paper.readiness();
        }
        paper.formulas();
        return new Document("Self-assessment report: " + details.ownerName(), Locale.US, masthead, paper.blocks);
    }

    private void head(ZoneId zone) {
        var submitted = run.submittedAt();
        var day = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US).withZone(zone);
        blocks.add(new Callout(
                "Private",
                Text.of("This report belongs to " + details.ownerName() + ". Nobody else sees it unless "
                        + details.ownerName() + " shares it."),
                null));
        say("Run " + run.run()
                + (run.edition() > 1 ? ", edition " + run.edition() : "")
                + (submitted == null ? ", not submitted yet." : ", submitted on " + day.format(submitted) + ".")
                + " " + run.answered() + " of "
                + run.instrument().statements().count() + " statements answered.");
        scores.overall()
                .score()
                .ifPresent(overall -> say("Overall score: " + ExactNumber.rounded(overall, 2) + " on the scale of "
                        + run.instrument().levels().getFirst().level() + " to "
                        + run.instrument().levels().getLast().level() + "."));
    }

    private void scores() {
        blocks.add(new Heading(2, "Scores"));
        var columns = new ArrayList<>(List.of(Column.rowHeading("Skill"), Column.number("Score")));
        var earlier = details.earlier();
        if (earlier != null) {
            columns.add(Column.number("Run " + earlier.run()));
        }
        var before = earlier == null ? null : earlier.scores();
        var rows = scores.skills().stream()
                .map(skill -> {
                    var cells = new ArrayList<>(List.of(skill.skill().name(), shown(skill)));
                    if (before != null) {
                        cells.add(before.find(skill.skill().code())
                                .map(SelfReportPaper::shown)
                                .orElse(NONE));
                    }
                    return Row.of(cells.toArray(String[]::new));
                })
                .toList();
        blocks.add(new BarChart(
                new Table("Score of each skill", columns, rows),
                BigDecimal.valueOf(run.instrument().levels().getLast().level())));
        var strengths = scores.strengths(Readings.TOP).stream()
                .map(one -> one.skill().name() + ", " + shown(one))
                .toList();
        if (!strengths.isEmpty()) {
            blocks.add(new Heading(3, "Strengths"));
            blocks.add(bullets(strengths));
        }
    }

    private void order() {
        blocks.add(new Heading(2, "What to work on first"));
        var order = scores.priorities();
        if (order.isEmpty()) {
            say("No skill with a score is below its target.");
            return;
        }
        say("Gap to the target times the weight of the skill; equal numbers stand in the order of the skills.");
        blocks.add(new Table(
                "Skills below their target, the most pressing first",
                List.of(
                        Column.rowHeading("Skill"),
                        Column.number("Gap"),
                        Column.number("Priority"),
                        Column.text("How")),
                order.stream()
                        .map(one -> Row.of(
                                one.skill().name(),
                                ExactNumber.rounded(one.gap().orElseThrow(), 1),
                                ExactNumber.rounded(one.priority().orElseThrow(), 1),
                                one.priorityFormula()))
                        .toList()));
    }

    private void readiness() {
        blocks.add(new Heading(2, "Readiness"));
        var readiness = scores.readiness(Readings.SURE, Readings.LIKELY);
        say("Between " + Readings.percent(readiness.lowest()) + " and " + Readings.percent(readiness.highest())
                + " of the weights of the examination outline lie in statements rated " + Readings.SURE
                + " or higher at least, and rated " + Readings.LIKELY + " or higher or not rated at most.");
        blocks.add(new Callout(
                "What this is not",
                Text.of(
                        "A self-assessment does not predict an examination result. The weights are those of the outline "
                                + "the framework names; the ratings are the person's own."),
                null));
    }

    private void formulas() {
        blocks.add(new Heading(2, "How each number comes about"));
        var lines = new ArrayList<String>();
        scores.skills().stream()
                .filter(SkillScore::isScored)
                .forEach(one -> lines.add(one.skill().name() + ": " + one.formula()));
        if (run.instrument().weighted()) {
            scores.areas().stream()
                    .filter(area -> area.score().isPresent())
                    .forEach(area -> lines.add(Readings.areaName(run, area) + ": " + area.formula()));
        }
        if (scores.overall().score().isPresent()) {
            lines.add("Overall: " + scores.overall().formula());
        }
        if (lines.isEmpty()) {
            say("No skill has enough answers for a score yet.");
        } else {
            blocks.add(bullets(lines));
        }
    }

    private static String shown(SkillScore skill) {
        return skill.score().map(score -> ExactNumber.rounded(score, 1)).orElse(NONE);
    }

    private void say(String words) {
        blocks.add(new Paragraph(Text.of(words)));
    }

    private static BulletList bullets(List<String> lines) {
        return new BulletList(
                lines.stream().map(line -> new ListItem(Text.of(line))).toList());
    }
}
