package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.interview.kit.ReferenceQuestion;
import org.ctoportal.shared.ui.TextLimit;

/** A reference question of the district's own, with the linter reading along. */
class OwnTextDialog extends Dialog {

    private static final int LONGEST = 2000;

    private final TextArea text = new TextArea();
    private final TextLimit limit;
    private final LintRemarks remarks = new LintRemarks();

    private OwnTextDialog(String key, String keep, KitEditing editing, SerializableConsumer<String> add) {
        setHeaderTitle(getTranslation(key));
        setWidth("40rem");
        setMaxWidth("96vw");
        text.setLabel(getTranslation("interviewKit.own.text"));
        text.setHelperText(getTranslation("interviewKit.reference.own.hint"));
        text.setRequiredIndicatorVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        limit = TextLimit.of(text, LONGEST);
        text.addValueChangeListener(event -> {
            if (limit.holds(text.getValue())) {
                remarks.show(editing.lint(text.getValue()));
            }
        });
        var form = new Div(text, remarks);
        form.addClassName("kit-panel");
        add(form);
        var save = new Button(getTranslation(keep), click -> {
            if (isRight()) {
                close();
                add.accept(text.getValue().strip());
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }

    static OwnTextDialog empty(KitEditing editing) {
        return new OwnTextDialog(
                "interviewKit.reference.own",
                "interviewKit.own.add",
                editing,
                text -> keep(editing, editing.kit().content().freeCode(), text));
    }

    static OwnTextDialog of(KitEditing editing, ReferenceQuestion own) {
        var dialog = new OwnTextDialog(
                "interviewKit.reference.edit",
                "interviewKit.own.keep",
                editing,
                text -> keep(editing, own.code(), text));
        dialog.text.setValue(own.text());
        return dialog;
    }

    private static void keep(KitEditing editing, String code, String text) {
        var question = ReferenceQuestion.own(code, text);
        editing.change(content -> content.with(content.materials().with(question)));
    }

    private boolean isRight() {
        if (text.getValue().isBlank()) {
            text.setInvalid(true);
            text.setErrorMessage(getTranslation("interviewKit.problem.text"));
            return false;
        }
        return limit.holds(text.getValue());
    }
}
