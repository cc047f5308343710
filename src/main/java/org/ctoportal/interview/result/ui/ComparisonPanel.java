package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import org.ctoportal.interview.result.ComparisonLine;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.score.PanelResult;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.ui.PlainTable;

/** Candidates side by side, skill by skill: as a picture, and as a table that says the same. */
class ComparisonPanel extends Composite<Div> {

    private static final int PLACES = 2;

    ComparisonPanel(PanelRecord record, PanelResult result) {
        var title = getTranslation("interview.result.comparison");
        var lines = ComparisonLine.of(record, result);
        var names = result.ranking().candidates().stream().map(record::name).toList();
        var headings = new ArrayList<String>();
        headings.add(getTranslation("interview.result.column.skill"));
        headings.addAll(names);
        var table = new PlainTable(title, headings);
        for (var line : lines) {
            var cells = new ArrayList<Component>();
            cells.add(new Span(line.name()));
            line.values()
                    .forEach(value -> cells.add(new Span(value == null ? "–" : ExactNumber.rounded(value, PLACES))));
            table.addRow(cells);
        }
        getContent().addClassNames("panel", "result-comparison");
        getContent()
                .add(
                        new H2(title),
                        new ScoreChart(title, names, lines, record.scores().rules()),
                        table);
        if (names.size() > ScoreChart.MOST_CANDIDATES) {
            var hint = new Paragraph(getTranslation("interview.result.comparison.most", ScoreChart.MOST_CANDIDATES));
            hint.addClassName("hint");
            getContent().add(hint);
        }
    }
}
