package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.interview.kit.QuestionWeights;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.score.DroppedQuestion;
import org.ctoportal.interview.score.Ranking;
import org.ctoportal.interview.score.ScoredQuestion;
import org.ctoportal.interview.score.WhatIf;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.ui.PlainTable;

/** What the ranks would be were something otherwise. Looked at here, and never kept. */
class SupposedPanel extends Composite<Div> {

    private static final String EQUAL = "";
    private static final int PLACES = 4;

    private final PanelRecord record;
    private final Div outcome = new Div();

    SupposedPanel(PanelRecord record) {
        this.record = record;
        var choice = new Select<String>();
        choice.setLabel(getTranslation("interview.result.whatIf.choice"));
        choice.setItems(choices());
        choice.setItemLabelGenerator(this::label);
        choice.addValueChangeListener(event -> show(event.getValue()));
        outcome.getElement().setAttribute("role", "status");
        var label = new Paragraph(getTranslation("interview.result.whatIf.label"));
        label.addClassName("result-remark");
        getContent().addClassNames("panel", "result-whatif");
        getContent().add(new H2(getTranslation("interview.result.whatIf")), label, choice, outcome);
    }

    private List<String> choices() {
        var choices = new ArrayList<String>();
        choices.add(EQUAL);
        var counted = record.scores().counted().map(ScoredQuestion::code).toList();
        if (counted.size() > 1) {
            choices.addAll(counted);
        }
        return choices;
    }

    private String label(String choice) {
        return choice.equals(EQUAL)
                ? getTranslation("interview.result.whatIf.equal")
                : getTranslation("interview.result.whatIf.without", record.kit().title(choice));
    }

    private WhatIf suppose(String choice) {
        var scores = record.scores();
        var tieBreaks = record.tieBreaks().list(scores.rules());
        return choice.equals(EQUAL)
                ? WhatIf.weighing(
                        scores,
                        QuestionWeights.equal(scores.questions().stream()
                                .map(ScoredQuestion::code)
                                .toList()),
                        tieBreaks,
                        record.out().keySet())
                : WhatIf.dropping(
                        scores,
                        new DroppedQuestion(choice, label(choice)),
                        tieBreaks,
                        record.out().keySet());
    }

    private void show(String choice) {
        var whatIf = suppose(choice);
        var table = new PlainTable(
                label(choice),
                List.of(
                        getTranslation("interview.result.column.candidate"),
                        getTranslation("interview.result.whatIf.now"),
                        getTranslation("interview.result.whatIf.then")));
        whatIf.supposed()
                .ranking()
                .places()
                .forEach(then -> whatIf.actual()
                        .ranking()
                        .find(then.candidate())
                        .ifPresent(now -> table.addRow(List.of(
                                new Span(record.name(then.candidate())), new Span(text(now)), new Span(text(then))))));
        outcome.removeAll();
        outcome.add(
                new Paragraph(
                        whatIf.moved().isEmpty()
                                ? getTranslation("interview.result.whatIf.same")
                                : getTranslation(
                                        "interview.result.whatIf.moved",
                                        String.join(
                                                ", ",
                                                whatIf.moved().stream()
                                                        .map(record::name)
                                                        .toList()))),
                table);
        if (!whatIf.skillsLost().isEmpty()) {
            outcome.add(new Paragraph(getTranslation(
                    "interview.result.whatIf.lost",
                    String.join(
                            ", ",
                            whatIf.skillsLost().stream()
                                    .map(record.kit()::skill)
                                    .toList()))));
        }
    }

    private String text(Ranking.Place place) {
        var total = place.result().total();
        return getTranslation(
                "interview.result.whatIf.place",
                ResultWords.rank(place),
                total == null ? "–" : ExactNumber.rounded(total, PLACES));
    }
}
