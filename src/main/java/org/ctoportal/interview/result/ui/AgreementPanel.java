package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.ctoportal.interview.result.AgreementLine;
import org.ctoportal.interview.score.PanelResult;
import org.ctoportal.interview.statistics.Reliability;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.ui.PlainTable;

/** How far the raters agree, worked out when somebody asks: each number in plain words and with its limits. */
class AgreementPanel extends Composite<Div> {

    private static final int SQUARES = 6;

    private final Div numbers = new Div();

    AgreementPanel(PanelResult result) {
        var ask = new Button(getTranslation("interview.result.agreement.ask"), click -> {
            click.getSource().setVisible(false);
            show(result);
        });
        numbers.addClassName("result-agreement");
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H2(getTranslation("interview.result.agreement")),
                        new Paragraph(getTranslation("interview.result.agreement.what")),
                        ask,
                        numbers);
    }

    private void show(PanelResult result) {
        var reliability = Reliability.of(result);
        numbers.removeAll();
        if (reliability.differsInSeverity()) {
            remark("interview.result.agreement.severity");
        }
        if (reliability.isOfFewCandidates()) {
            remark("interview.result.agreement.few");
        }
        var agreement = reliability.agreement();
        numbers.add(new Paragraph(getTranslation(
                "interview.result.agreement.cells", agreement.exact(), agreement.adjacent(), agreement.cells())));
        var table = new PlainTable(
                getTranslation("interview.result.agreement"),
                List.of(
                        getTranslation("interview.result.agreement.measure"),
                        getTranslation("interview.result.agreement.value"),
                        getTranslation("interview.result.agreement.words")));
        AgreementLine.of(reliability).forEach(line -> row(table, line, reliability));
        var totals = reliability.totals();
        var squares = new Paragraph(getTranslation(
                "interview.result.agreement.squares",
                ExactNumber.rounded(totals.msr(), SQUARES),
                ExactNumber.rounded(totals.msc(), SQUARES),
                ExactNumber.rounded(totals.mse(), SQUARES)));
        squares.addClassName("hint");
        numbers.add(table, squares, new Paragraph(getTranslation("interview.result.agreement.limits")));
    }

    private void row(PlainTable table, AgreementLine line, Reliability reliability) {
        var name = line.about().isEmpty()
                ? getTranslation(
                        "interview.result.agreement." + line.measure(),
                        reliability.totals().raters())
                : getTranslation(
                        "interview.result.agreement." + line.measure(),
                        line.about().getFirst(),
                        line.about().getLast());
        var value = line.value()
                .shown()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> getTranslation("interview.result.agreement.notComputable"));
        var words = getTranslation("interview.result.agreement." + line.measure() + ".words");
        table.addRow(List.of(
                new Span(name),
                new Span(value),
                new Span(
                        line.band().isEmpty()
                                ? words
                                : getTranslation(
                                        "interview.result.agreement.read",
                                        getTranslation("interview.result.band." + line.band()),
                                        words))));
    }

    private void remark(String key) {
        var remark = new Paragraph(getTranslation(key));
        remark.addClassName("result-remark");
        numbers.add(remark);
    }
}
