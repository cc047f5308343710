package org.ctoportal.interview.decision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Collectors;
import org.ctoportal.interview.decision.DecisionDetails;
import org.ctoportal.interview.decision.DecisionProblem;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.score.CandidateResult;

/** Makes the decision final, or says what is missing until it can be. */
class FinishPanel extends Composite<Div> {

    private final PanelRecord record;

    FinishPanel(DecisionDetails details, PanelRecord record, SerializableRunnable finish) {
        this.record = record;
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("interview.decision.finish")));
        if (details.problems().isEmpty()) {
            var go = new Button(getTranslation("interview.decision.finish.go"), click -> confirm(finish));
            go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getContent().add(new Paragraph(getTranslation("interview.decision.finish.what")), go);
        } else {
            var missing = new UnorderedList();
            missing.addClassName("result-list");
            details.problems().forEach(problem -> missing.add(new ListItem(words(problem))));
            getContent().add(new Paragraph(getTranslation("interview.decision.finish.missing")), missing);
        }
    }

    private String words(DecisionProblem problem) {
        return getTranslation(
                "interview.decision.problem." + problem,
                record.result().incomplete().stream()
                        .map(CandidateResult::candidate)
                        .map(record::name)
                        .collect(Collectors.joining(", ")));
    }

    private void confirm(SerializableRunnable finish) {
        var dialog = new ConfirmDialog(
                getTranslation("interview.decision.finish"),
                getTranslation("interview.decision.finish.what"),
                getTranslation("interview.decision.finish.go"),
                event -> finish.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.open();
    }
}
