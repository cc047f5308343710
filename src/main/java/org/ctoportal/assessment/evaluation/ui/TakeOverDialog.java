package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.ctoportal.assessment.evaluation.BeginEvaluation;
import org.ctoportal.assessment.evaluation.EvaluationClosedException;
import org.ctoportal.assessment.evaluation.EvaluationId;
import org.ctoportal.assessment.evaluation.EvaluationNotFoundException;
import org.ctoportal.assessment.evaluation.EvaluationRoutes;
import org.ctoportal.assessment.evaluation.EvaluationSummary;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.TextLimit;

/** Takes an evaluation over, for a reason that all who read it will read. */
class TakeOverDialog extends Dialog {

    TakeOverDialog(EvaluationSummary one, SerializableBiConsumer<EvaluationId, String> takeOver) {
        setHeaderTitle(getTranslation("evaluation.takeOver.who", one.employee()));
        setWidth("32rem");
        setMaxWidth("96vw");
        var reason = new TextArea(getTranslation("evaluation.takeOver.reason"));
        reason.setHelperText(getTranslation("evaluation.takeOver.reason.helper"));
        reason.setWidthFull();
        var limit = TextLimit.of(reason, BeginEvaluation.LONGEST_REASON);
        add(new Paragraph(getTranslation("evaluation.takeOver.what", one.supervisor())), reason);
        var go = new Button(getTranslation("evaluation.takeOver"), click -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage(getTranslation("evaluation.problem.NO_REASON"));
            } else if (limit.holds(reason.getValue())) {
                close();
                attempt(one.id(), () -> takeOver.accept(one.id(), reason.getValue()));
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    private void attempt(EvaluationId id, SerializableRunnable takeOver) {
        try {
            takeOver.run();
            UI.getCurrent().navigate(EvaluationRoutes.of(id));
        } catch (EvaluationClosedException | EvaluationNotFoundException e) {
            Notices.problem(getTranslation("evaluation.takeOver.gone"));
        }
    }
}
