package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.score.OtherRaters;
import org.ctoportal.interview.score.PanelResult;
import org.ctoportal.interview.score.Severity;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.ui.PlainTable;

/** How strict each rater is beside the panel, and who was rated by other people than the rest. Changes no score. */
class ReadingPanel extends Composite<Div> {

    private static final int PLACES = 3;

    ReadingPanel(PanelRecord record, PanelResult result) {
        var title = getTranslation("interview.result.severity");
        var table = new PlainTable(
                title,
                List.of(
                        getTranslation("interview.result.column.rater"),
                        getTranslation("interview.result.column.mean"),
                        getTranslation("interview.result.column.deviation"),
                        getTranslation("interview.result.column.reading")));
        for (var rater : Severity.of(result)) {
            var reading = new Span(getTranslation(
                    !rater.isFlagged()
                            ? "interview.result.severity.fine"
                            : rater.deviation().signum() > 0
                                    ? "interview.result.severity.lenient"
                                    : "interview.result.severity.strict"));
            reading.setClassName("result-flag", rater.isFlagged());
            table.addRow(List.of(
                    new Span(rater.rater()),
                    new Span(ExactNumber.rounded(rater.mean(), PLACES)),
                    new Span(ExactNumber.signed(rater.deviation(), PLACES)),
                    reading));
        }
        var hint = new Paragraph(getTranslation("interview.result.severity.hint"));
        hint.addClassName("hint");
        getContent().addClassNames("panel", "result-severity");
        getContent().add(new H2(title));
        OtherRaters.of(result).forEach(note -> getContent().add(note(record, note)));
        getContent().add(table, hint);
    }

    private Paragraph note(PanelRecord record, OtherRaters note) {
        var leaning = note.leaning() < 0 ? "lower" : note.leaning() > 0 ? "higher" : "same";
        var words =
                new Paragraph(getTranslation("interview.result.otherRaters." + leaning, record.name(note.candidate()))
                        + " "
                        + getTranslation(
                                "interview.result.otherRaters.numbers",
                                note.recused(),
                                ExactNumber.rounded(note.recusedMean(), PLACES),
                                ExactNumber.rounded(note.panelMean(), PLACES)));
        words.addClassName("result-remark");
        return words;
    }
}
