package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.assessment.evaluation.EvaluationAttachment;
import org.ctoportal.assessment.evaluation.EvaluationDetails;
import org.ctoportal.assessment.evaluation.EvaluationReader;

/** What stands beside the evaluation, and what its owner shared so that it may. Not there while there is neither. */
class AttachedPanel extends Composite<Div> {

    AttachedPanel(
            EvaluationDetails evaluation,
            SerializableConsumer<EvaluationAttachment> attach,
            SerializableConsumer<EvaluationAttachment> detach) {
        var attached = evaluation.content().attached();
        setVisible(!attached.isEmpty() || !evaluation.offered().isEmpty());
        getContent().addClassNames("panel", "evaluation-part");
        getContent().add(new H2(getTranslation("evaluation.attached")));
        var list = new UnorderedList();
        list.addClassName("evaluation-attached");
        attached.forEach(one -> {
            var item = evaluation.reader() == EvaluationReader.SUPERVISOR ? line(one) : new ListItem(one.title());
            if (evaluation.isWritable()) {
                item.add(button("evaluation.detach", one, detach));
            }
            list.add(item);
        });
        evaluation.offered().forEach(one -> {
            var item = line(one);
            item.add(button("evaluation.attach", one, attach));
            list.add(item);
        });
        getContent().add(list);
    }

    private static ListItem line(EvaluationAttachment one) {
        return new ListItem(new Anchor(one.path(), one.title()));
    }

    private Button button(String key, EvaluationAttachment one, SerializableConsumer<EvaluationAttachment> step) {
        var button = new Button(getTranslation(key), click -> step.accept(one));
        button.setAriaLabel(getTranslation(key) + " " + one.title());
        return button;
    }
}
