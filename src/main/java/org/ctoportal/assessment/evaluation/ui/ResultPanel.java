package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.assessment.evaluation.EvaluationDetails;
import org.ctoportal.assessment.evaluation.rubric.AreaResult;
import org.ctoportal.assessment.evaluation.rubric.RubricResult;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.ui.PlainTable;

/** What the levels come to so far, with the plain mean beside it and the way anybody can compute both again. */
class ResultPanel extends Composite<Div> {

    ResultPanel() {
        getContent().addClassNames("panel", "evaluation-result");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    void show(EvaluationDetails evaluation) {
        var result = evaluation.result();
        getContent().removeAll();
        getContent().add(new H2(getTranslation("evaluation.result")), overall(evaluation, result), areas(result));
        if (result.overall() != null) {
            getContent()
                    .add(
                            new Paragraph(getTranslation(
                                    "evaluation.result.plain",
                                    EvaluationWords.number(result.plainMean()),
                                    EvaluationWords.band(evaluation.framework(), result.plainBand()))),
                            new Details(getTranslation("evaluation.result.how"), how(evaluation, result)));
        }
        var setting = new Paragraph(getTranslation("evaluation.setting." + result.setting()));
        setting.addClassName("hint");
        getContent().add(setting);
    }

    private Div overall(EvaluationDetails evaluation, RubricResult result) {
        var number = new Span(EvaluationWords.number(result.overall()));
        number.addClassName("evaluation-overall");
        number.setVisible(result.overall() != null);
        var name = new Span(
                result.overall() == null
                        ? getTranslation(
                                "evaluation.result.rated",
                                result.lines().size(),
                                evaluation.framework().skills().size())
                        : EvaluationWords.band(evaluation.framework(), result.band()));
        name.addClassName("evaluation-band");
        var overall = new Div(number, name);
        overall.addClassName("evaluation-overall-line");
        return overall;
    }

    private PlainTable areas(RubricResult result) {
        var table = new PlainTable(
                getTranslation("evaluation.areas"),
                List.of(
                        getTranslation("evaluation.areas.area"),
                        getTranslation("evaluation.areas.share"),
                        getTranslation("evaluation.areas.score")));
        for (AreaResult area : result.areas()) {
            table.addRow(List.of(
                    new Span(area.name()),
                    new Span(ExactNumber.percent(area.share())),
                    new Span(EvaluationWords.number(area.score()))));
        }
        return table;
    }

    private Div how(EvaluationDetails evaluation, RubricResult result) {
        var sum = result.lines().stream()
                .map(line -> line.skill() + " " + ExactNumber.text(line.weight()) + " × " + line.level())
                .collect(Collectors.joining(" + "));
        return new Div(
                new Paragraph(getTranslation("evaluation.result.sum", sum, ExactNumber.text(result.products()))),
                new Paragraph(getTranslation(
                        "evaluation.result.divided",
                        ExactNumber.text(result.products()),
                        ExactNumber.text(result.weights()),
                        EvaluationWords.number(result.overall()))),
                new Paragraph(getTranslation(
                        "evaluation.result.bands",
                        evaluation.label(1),
                        evaluation.label(2),
                        evaluation.label(3),
                        evaluation.label(4))));
    }
}
