package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.score.CandidateResult;
import org.ctoportal.interview.score.Explanation.Term;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.ui.PlainTable;

/** Every step from ratings to the total, so that anybody can compute it again by hand. */
class ExplanationPanel extends Composite<Div> {

    private final PanelRecord record;
    private final CandidateResult result;

    ExplanationPanel(PanelRecord record, CandidateResult result) {
        this.record = record;
        this.result = result;
        var title = getTranslation("interview.result.steps");
        getContent().addClassNames("panel", "result-explanation");
        getContent().add(new H2(title), new Paragraph(getTranslation("interview.result.steps.what")));
        if (!result.explanation().terms().isEmpty()) {
            getContent().add(table(title), sum());
        }
        getContent().add(apart());
    }

    private PlainTable table(String title) {
        var table = new PlainTable(
                title,
                List.of(
                        getTranslation("interview.result.column.question"),
                        getTranslation("interview.result.column.weight"),
                        getTranslation("interview.result.column.ratings"),
                        getTranslation("interview.result.column.mean"),
                        getTranslation("interview.result.column.product")));
        for (var term : result.explanation().terms()) {
            table.addRow(List.of(
                    new Span(record.kit().title(term.question().code())),
                    new Span(ExactNumber.percent(term.weight())),
                    new Span(ratings(term)),
                    new Span(ExactNumber.text(term.mean())),
                    new Span(ExactNumber.text(term.product()))));
        }
        return table;
    }

    private static String ratings(Term term) {
        return term.given().stream()
                        .map(given -> String.valueOf(given.level()))
                        .collect(Collectors.joining(" + ", "(", ")"))
                + " ÷ " + term.given().size();
    }

    private OrderedList sum() {
        var explanation = result.explanation();
        var total = explanation.total().orElseThrow();
        var highest = record.scores().rules().highest();
        var steps = new OrderedList(
                new ListItem(
                        getTranslation("interview.result.steps.products", ExactNumber.text(explanation.products()))),
                new ListItem(
                        getTranslation("interview.result.steps.weights", ExactNumber.percent(explanation.weights()))),
                new ListItem(getTranslation(
                        "interview.result.steps.total", ExactNumber.text(total), ResultWords.number(result.shown()))),
                new ListItem(getTranslation(
                        "interview.result.steps.percent",
                        ExactNumber.text(total),
                        highest,
                        ResultWords.percent(result.shownPercent()))));
        steps.addClassName("result-steps");
        return steps;
    }

    private UnorderedList apart() {
        var list = new UnorderedList();
        list.addClassName("result-list");
        list.add(new ListItem(ResultWords.raters(result.raters())));
        result.raterTotals()
                .forEach((rater, total) -> list.add(new ListItem(
                        getTranslation("interview.result.steps.rater", rater, ExactNumber.rounded(total, 2)))));
        result.explanation()
                .notRated()
                .forEach(code -> list.add(new ListItem(getTranslation(
                        "interview.result.steps.notRated", record.kit().title(code)))));
        result.explanation()
                .dropped()
                .forEach(dropped -> list.add(new ListItem(getTranslation(
                        "interview.result.steps.dropped", record.kit().title(dropped.code()), dropped.reason()))));
        result.thin()
                .forEach(code -> list.add(new ListItem(getTranslation(
                        "interview.result.steps.thin",
                        record.kit().title(code),
                        record.scores().rules().fewestRatings()))));
        return list;
    }
}
