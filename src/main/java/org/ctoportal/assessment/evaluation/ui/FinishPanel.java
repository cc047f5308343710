package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import org.ctoportal.assessment.evaluation.BeginEvaluation;
import org.ctoportal.assessment.evaluation.EvaluationDetails;
import org.ctoportal.assessment.evaluation.EvaluationStatus;
import org.ctoportal.shared.ui.TextLimit;

/** Makes an evaluation final, or says what is missing; takes a final one up again for a reason. */
class FinishPanel extends Composite<Div> {

    private final EvaluationSteps steps;

    FinishPanel(EvaluationSteps steps) {
        this.steps = steps;
        getContent().addClassNames("panel", "evaluation-part");
    }

    void show(EvaluationDetails evaluation) {
        getContent().removeAll();
        if (evaluation.status() == EvaluationStatus.FINAL) {
            getContent().add(new H2(getTranslation("evaluation.correct")));
            correction();
            return;
        }
        getContent().add(new H2(getTranslation("evaluation.finish")));
        if (evaluation.status() == EvaluationStatus.CORRECTING) {
            getContent().add(new Paragraph(getTranslation("evaluation.correcting", evaluation.correctionReason())));
        }
        if (evaluation.missing().isEmpty()) {
            ready(evaluation);
        } else {
            var missing = new UnorderedList();
            evaluation.missing().forEach(one -> missing.add(new ListItem(EvaluationWords.problem(one))));
            getContent().add(new Paragraph(getTranslation("evaluation.finish.missing")), missing);
        }
        if (evaluation.status() == EvaluationStatus.CORRECTING) {
            getContent().add(asking("evaluation.drop", "evaluation.drop.what", steps::dropCorrection));
        } else if (evaluation.editions().isEmpty()) {
            getContent().add(asking("evaluation.discard", "evaluation.discard.what", steps::discard));
        }
    }

    private void ready(EvaluationDetails evaluation) {
        var what = getTranslation("evaluation.finish.what", evaluation.terms().responseDays());
        var go = new Button(
                getTranslation("evaluation.finish.go"), click -> ask("evaluation.finish.go", what, steps::finish));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().add(new Paragraph(what), go);
    }

    private void correction() {
        var reason = new TextArea(getTranslation("evaluation.correct.reason"));
        var limit = TextLimit.of(reason, BeginEvaluation.LONGEST_REASON);
        reason.setWidthFull();
        var go = new Button(getTranslation("evaluation.correct"), click -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage(getTranslation("evaluation.problem.NO_REASON"));
            } else if (limit.holds(reason.getValue())) {
                steps.correct(reason.getValue());
            }
        });
        getContent().add(new Paragraph(getTranslation("evaluation.correct.what")), reason, go);
    }

    private Button asking(String key, String what, SerializableRunnable step) {
        var button = new Button(getTranslation(key), click -> ask(key, getTranslation(what), step));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return button;
    }

    private void ask(String key, String what, SerializableRunnable step) {
        var dialog = new ConfirmDialog(getTranslation(key), what, getTranslation(key), event -> step.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.open();
    }
}
