package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import org.ctoportal.interview.panel.Conflict;
import org.ctoportal.interview.panel.Declare;
import org.ctoportal.interview.panel.SeatDetails.Declared;
import org.ctoportal.shared.ui.TextLimit;

/** Whether one candidate is more to the member than a candidate. */
class ConflictFields extends Composite<Div> {

    private final Declared candidate;
    private final RadioButtonGroup<Conflict> conflict = new RadioButtonGroup<>();
    private final TextArea explanation = new TextArea(getTranslation("interview.panel.conflict.explanation"));
    private final TextLimit limit;

    /** @param label over the choices: who it is about */
    ConflictFields(Declared candidate, String label, Conflict... choices) {
        this.candidate = candidate;
        conflict.setLabel(label);
        conflict.setItems(choices);
        conflict.setItemLabelGenerator(one -> getTranslation("interview.panel.conflict." + one));
        conflict.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        conflict.setManualValidation(true);
        explanation.setHelperText(getTranslation("interview.panel.conflict.explanation.hint"));
        explanation.setWidthFull();
        explanation.setVisible(false);
        limit = TextLimit.of(explanation, Declare.LONGEST_EXPLANATION);
        conflict.addValueChangeListener(changed -> {
            conflict.setInvalid(false);
            explanation.setVisible(
                    changed.getValue() != null && changed.getValue().needsExplanation());
        });
        getContent().addClassName("seat-conflict");
        getContent().add(conflict, explanation);
    }

    /** Whether it can be signed; what is missing says so at its place. */
    boolean isRight() {
        if (conflict.getValue() == null) {
            conflict.setErrorMessage(getTranslation("interview.panel.conflict.choose"));
            conflict.setInvalid(true);
            return false;
        }
        if (!conflict.getValue().needsExplanation()) {
            return true;
        }
        if (explanation.getValue().isBlank()) {
            explanation.setErrorMessage(getTranslation("interview.panel.refused.EXPLANATION_MISSING"));
            explanation.setInvalid(true);
            return false;
        }
        return limit.holds(explanation.getValue().strip());
    }

    Declare command() {
        var chosen = conflict.getValue();
        return new Declare(candidate.id(), chosen, chosen.needsExplanation() ? explanation.getValue() : "");
    }
}
