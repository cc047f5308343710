package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.authoring.approval.Decide;
import org.ctoportal.authoring.approval.RefusedDecisionException;
import org.ctoportal.authoring.approval.Verdict;
import org.ctoportal.shared.ui.TextLimit;

/** Signs a decision with a typed name; says at its field what is still missing. */
class DecisionDialog extends Dialog {

    private final Verdict verdict;
    private final SerializableConsumer<Decide> deciding;
    private final TextField name = new TextField(getTranslation("authoring.decision.name"));
    private final TextArea note = new TextArea();
    private final TextLimit limit;

    /** {@code behalf} is in whose name it will be; empty for the person's own. */
    DecisionDialog(Verdict verdict, String person, String behalf, SerializableConsumer<Decide> deciding) {
        this.verdict = verdict;
        this.deciding = deciding;
        setHeaderTitle(getTranslation("authoring.decision.title." + verdict));
        setWidth("30rem");
        setMaxWidth("96vw");
        addClassName("decision-dialog");
        name.setHelperText(getTranslation("authoring.decision.name.hint", person));
        name.setWidthFull();
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NAME);
        name.setManualValidation(true);
        note.setLabel(getTranslation("authoring.decision.note." + verdict));
        note.setWidthFull();
        limit = TextLimit.of(note, Decide.LONGEST_NOTE);
        var body = new Div();
        body.addClassName("decision-fields");
        if (!behalf.isEmpty()) {
            var told = new Paragraph(getTranslation("authoring.decision.behalf", behalf));
            told.addClassName("notice");
            body.add(told);
        }
        if (verdict == Verdict.APPROVED) {
            body.add(name, note);
        } else {
            body.add(note, name);
        }
        add(body);
        var sign = new Button(getTranslation("authoring.decision." + verdict), click -> sign());
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (verdict == Verdict.DECLINED) {
            sign.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), sign);
        addOpenedChangeListener(opened -> (verdict == Verdict.APPROVED ? name : note).focus());
    }

    private void sign() {
        name.setInvalid(false);
        if (!limit.holds(note.getValue())) {
            return;
        }
        try {
            deciding.accept(new Decide(verdict, name.getValue(), note.getValue()));
            close();
        } catch (RefusedDecisionException e) {
            var why = getTranslation("authoring.approval.refused." + e.reason());
            switch (e.reason()) {
                case NO_REMARK, TOO_LONG -> {
                    note.setInvalid(true);
                    note.setErrorMessage(why);
                    note.focus();
                }
                default -> {
                    name.setInvalid(true);
                    name.setErrorMessage(why);
                    name.focus();
                }
            }
        }
    }
}
