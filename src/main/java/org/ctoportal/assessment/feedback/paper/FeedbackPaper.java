package org.ctoportal.assessment.feedback.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ctoportal.assessment.feedback.ReportDetails;
import org.ctoportal.assessment.feedback.ReportLine;
import org.ctoportal.assessment.feedback.report.GapClass;
import org.ctoportal.assessment.feedback.report.GroupScore;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.ctoportal.assessment.feedback.report.Remark;
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
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/** One version of a feedback report. Its language is that of all documents, US English. */
final class FeedbackPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final int PLACES = 2;
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(5);
    private static final String NONE = "–";

    private final ReportDetails details;

    private FeedbackPaper(ReportDetails details) {
        this.details = details;
    }

    static Document of(ReportDetails details, Masthead masthead) {
        return new Document(
                "Feedback report: " + details.round().personName(),
                Locale.US,
                masthead,
                new FeedbackPaper(details).blocks());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Callout("Confidential", Text.of(purpose()), null));
        blocks.add(facts());
        blocks.add(new Heading(2, "Skill by skill"));
        blocks.add(new BarChart(scores(), HIGHEST));
        blocks.add(
                new Paragraph(
                        Text.of(
                                "A group is shown from three responses on; " + NONE + " stands for fewer than 3"
                                        + " responses. The superintendent is the only one in that group and was told so before answering. Others is"
                                        + " the mean of the means of the groups shown, each group alike, and not the mean of all people.")));
        if (details.selfAt() != null) {
            blocks.add(new Heading(2, "Your own view and that of others"));
            blocks.add(gaps());
            blocks.add(
                    new Paragraph(
                            Text.of(
                                    "A blind spot is a skill in which you gave yourself at least half a point more"
                                            + " than others, who gave less than 3.5. A hidden strength is one in which you gave yourself at least half"
                                            + " a point less. In an agreed strength both are 4 or more, in agreed growth both are below 3.")));
        }
        remarks(blocks);
        return blocks;
    }

    private String purpose() {
        return details.round().inEvaluation()
                ? "When this round was launched it was settled that the annual evaluation may use this report."
                : "For development only. This report is no part of the annual evaluation.";
    }

    private Fields facts() {
        var fields = new ArrayList<Field>();
        fields.add(new Field("About", Text.of(details.round().personName())));
        fields.add(new Field(
                "Version",
                Text.of(details.report().number() + " of " + details.versions().size() + ", made "
                        + DAY.format(LocalDate.ofInstant(details.madeAt(), details.zone())))));
        fields.add(new Field("Statements", Text.of(details.source())));
        var selfAt = details.selfAt();
        if (selfAt != null) {
            fields.add(new Field(
                    "Self-assessment",
                    Text.of("Submitted " + DAY.format(LocalDate.ofInstant(selfAt, details.zone())))));
        }
        return new Fields(fields);
    }

    private Table scores() {
        var columns = new ArrayList<Column>();
        columns.add(Column.rowHeading("Skill"));
        if (details.selfAt() != null) {
            columns.add(Column.number("Self"));
        }
        details.report().asked().forEach(group -> columns.add(Column.number(name(group))));
        columns.add(Column.number("Others"));
        var rows = details.lines().stream().map(this::row).toList();
        return new Table("Mean of each group by skill, from 1 to 5", columns, rows);
    }

    private Row row(ReportLine line) {
        var cells = new ArrayList<Text>();
        cells.add(Text.of(line.name()));
        if (details.selfAt() != null) {
            cells.add(number(line.self()));
        }
        details.report()
                .asked()
                .forEach(group -> cells.add(
                        number(line.feedback().of(group).map(GroupScore::mean).orElse(null))));
        cells.add(number(line.others()));
        return new Row(cells, null);
    }

    private Table gaps() {
        var rows = details.lines().stream()
                .map(line -> Row.of(
                        line.name(),
                        or(line.othersFormula()),
                        or(line.gapFormula()),
                        line.gapClass() == null ? NONE : name(line.gapClass())))
                .toList();
        return new Table(
                "How far apart both are",
                List.of(
                        Column.rowHeading("Skill"),
                        Column.text("Others"),
                        Column.text("Self − others"),
                        Column.text("Class")),
                rows);
    }

    private void remarks(List<Block> blocks) {
        if (details.report().remarks().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, "In their own words"));
        for (var group : details.report().remarks()) {
            blocks.add(new Heading(3, name(group.group())));
            blocks.add(new BulletList(group.remarks().stream()
                    .map(this::remark)
                    .map(said -> new ListItem(Text.of(said), null))
                    .toList()));
        }
    }

    private String remark(Remark remark) {
        var skill = details.skillNames().getOrDefault(remark.skill(), "");
        return skill.isEmpty() ? remark.text() : skill + ": " + remark.text();
    }

    private static Text number(@Nullable Fraction number) {
        return Text.of(number == null ? NONE : ExactNumber.rounded(number, PLACES));
    }

    private static String or(String formula) {
        return formula.isEmpty() ? NONE : formula;
    }

    private static String name(RaterGroup group) {
        return switch (group) {
            case SUPERINTENDENT -> "Superintendent";
            case CABINET -> "Cabinet";
            case PRINCIPALS -> "Principals";
            case DIRECT_REPORTS -> "Direct reports";
            case EXTERNAL -> "Outside the district";
        };
    }

    private static String name(GapClass gapClass) {
        return switch (gapClass) {
            case BLIND_SPOT -> "Blind spot";
            case HIDDEN_STRENGTH -> "Hidden strength";
            case AGREED_STRENGTH -> "Agreed strength";
            case AGREED_GROWTH -> "Agreed growth";
            case ALIGNED -> "Aligned";
        };
    }
}
