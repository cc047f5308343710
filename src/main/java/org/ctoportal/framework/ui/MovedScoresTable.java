package org.ctoportal.framework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import org.ctoportal.framework.MovedScores;
import org.ctoportal.framework.ScaleBounds;
import org.ctoportal.framework.ScoreMove;
import org.ctoportal.framework.difference.ScaleChange;

/** Every score before and after, with the sum that makes it, and both totals. */
class MovedScoresTable extends Composite<Div> {

    private static final int DECIMALS = 4;

    private final transient ScaleChange change;
    private final ScoreMove move;
    private final NumberFormat format = NumberFormat.getInstance(getLocale());

    MovedScoresTable(List<BigDecimal> scores, ScaleChange change, ScoreMove move) {
        this.change = change;
        this.move = move;
        format.setMaximumFractionDigits(DECIMALS);
        var table = new NativeTable();
        table.setCaptionText(getTranslation("framework.scores.caption"));
        table.getHead()
                .add(new NativeTableRow(
                        header("framework.scores.before", "col"),
                        header("framework.scores.after", "col"),
                        header("framework.scores.how", "col")));
        scores.forEach(score -> table.getBody().add(row(score)));
        var moved = MovedScores.of(scores, move, change.from(), change.to());
        table.getFoot()
                .add(new NativeTableRow(
                        number(moved.totalBefore()),
                        number(moved.totalAfter()),
                        header("framework.scores.total", "row")));
        getContent().addClassName("moved-scores-table");
        getContent().add(table);
    }

    private NativeTableRow row(BigDecimal score) {
        var after = move.move(score, change.from(), change.to());
        return new NativeTableRow(
                number(score),
                after.map(this::number).orElseGet(() -> new NativeTableCell("–")),
                new NativeTableCell(after.map(value -> way(score, value))
                        .orElseGet(() -> getTranslation("framework.scores.way.RESET"))));
    }

    private String way(BigDecimal score, BigDecimal after) {
        if (move == ScoreMove.SCALE) {
            return sum(score, change.from(), change.to(), after);
        }
        if (score.compareTo(after) != 0) {
            return getTranslation("framework.scores.way.CLAMP");
        }
        return getTranslation(change.to().holds(score) ? "framework.scores.way.KEEP" : "framework.scores.way.beyond");
    }

    /** As in 1 + (4 − 1) × 3 ÷ 4 = 3.25. */
    private String sum(BigDecimal score, ScaleBounds from, ScaleBounds to, BigDecimal after) {
        return "%s + (%s − %s) × %s ÷ %s = %s"
                .formatted(
                        format.format(to.lowest()),
                        format.format(score),
                        format.format(from.lowest()),
                        format.format(to.width()),
                        format.format(from.width()),
                        format.format(after));
    }

    private NativeTableHeaderCell header(String key, String scope) {
        var header = new NativeTableHeaderCell(getTranslation(key));
        header.getElement().setAttribute("scope", scope);
        return header;
    }

    private NativeTableCell number(BigDecimal value) {
        var cell = new NativeTableCell(format.format(value));
        cell.addClassName("number");
        return cell;
    }
}
