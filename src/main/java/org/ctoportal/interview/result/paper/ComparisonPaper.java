package org.ctoportal.interview.result.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ctoportal.document.BarChart;
import org.ctoportal.document.Block;
import org.ctoportal.document.Column;
import org.ctoportal.document.Document;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.interview.result.ComparisonLine;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.ResultDetails;
import org.ctoportal.interview.score.PanelResult;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/** Candidates by rank, skill by skill, and how every total comes about. */
final class ComparisonPaper {

    private static final int PLACES = 2;

    /** What fits beside each other on a page; the rest follows in a table of its own. */
    private static final int MOST_COLUMNS = 5;

    private ComparisonPaper() {}

    static Document of(ResultDetails details, PanelRecord record, Masthead masthead) {
        var result = record.result();
        var blocks = new ArrayList<Block>();
        blocks.add(ResultParts.confidential());
        ResultParts.steppedBack(details).ifPresent(blocks::add);
        blocks.add(new Heading(2, "Ranking"));
        blocks.add(ResultParts.ranking(record, result));
        blocks.add(new Paragraph(Text.of("Totals are on the scale of "
                + record.scores().rules().lowest() + " to "
                + record.scores().rules().highest()
                + ". They are shown with two decimals, a half rounded up;"
                + " ranks compare them exactly. A rating that is missing is left out and never counts as zero.")));
        blocks.add(new Heading(2, "Skill by skill"));
        var names = result.ranking().candidates();
        for (var from = 0; from < names.size(); from += MOST_COLUMNS) {
            blocks.add(skills(record, result, from, Math.min(names.size(), from + MOST_COLUMNS)));
        }
        blocks.add(new Heading(2, "How each total comes about"));
        for (var code : names) {
            blocks.add(new Heading(3, record.name(code)));
            blocks.addAll(ResultParts.explanation(record, result.get(code)));
        }
        return new Document("Comparison of candidates: " + record.title(), Locale.US, masthead, blocks);
    }

    /** Totals first, then every skill; as bars and as a table. */
    private static BarChart skills(PanelRecord record, PanelResult result, int from, int to) {
        var columns = new ArrayList<Column>();
        columns.add(Column.rowHeading("Skill"));
        result.ranking().candidates().subList(from, to).forEach(code -> columns.add(Column.number(record.name(code))));
        var totals = new ArrayList<@Nullable Fraction>();
        result.ranking().places().forEach(place -> totals.add(place.result().total()));
        var rows = new ArrayList<Row>();
        rows.add(row("Total", totals.subList(from, to)));
        ComparisonLine.of(record, result)
                .forEach(line -> rows.add(row(line.name(), line.values().subList(from, to))));
        return new BarChart(
                new Table(
                        "Total, and mean of the ratings in each skill, candidates " + (from + 1) + " to " + to,
                        columns,
                        rows),
                BigDecimal.valueOf(record.scores().rules().highest()));
    }

    private static Row row(String name, List<@Nullable Fraction> values) {
        var cells = new ArrayList<Text>();
        cells.add(Text.of(name));
        values.forEach(value -> cells.add(Text.of(value == null ? "–" : ExactNumber.rounded(value, PLACES))));
        return new Row(cells, null);
    }
}
