package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import org.ctoportal.assessment.evaluation.EvaluationId;
import org.ctoportal.assessment.evaluation.EvaluationSummary;

/** Evaluations whose supervisor cannot go on. Not there while there is none. */
class LeftPanel extends Composite<Div> {

    LeftPanel(List<EvaluationSummary> left, SerializableBiConsumer<EvaluationId, String> takeOver) {
        setVisible(!left.isEmpty());
        getContent().addClassNames("panel", "evaluation-part");
        var list = new UnorderedList();
        list.addClassName("evaluation-attached");
        left.forEach(one -> list.add(item(one, takeOver)));
        getContent()
                .add(
                        new H2(getTranslation("evaluation.left")),
                        new Paragraph(getTranslation("evaluation.left.hint")),
                        list);
    }

    private ListItem item(EvaluationSummary one, SerializableBiConsumer<EvaluationId, String> takeOver) {
        var button =
                new Button(getTranslation("evaluation.takeOver"), click -> new TakeOverDialog(one, takeOver).open());
        button.setAriaLabel(getTranslation("evaluation.takeOver.who", one.employee()));
        return new ListItem(
                new Span(getTranslation(
                        "evaluation.left.line", one.employee(), one.schoolYear().text(), one.supervisor())),
                button);
    }
}
