package org.ctoportal.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks why, before something is ended. */
class ReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    ReasonDialog(String title, String hint, SerializableConsumer<String> go) {
        setHeaderTitle(title);
        setWidth("34rem");
        setMaxWidth("96vw");
        var reason = new TextField(getTranslation("credential.reason"));
        reason.setMaxLength(LONGEST);
        reason.setManualValidation(true);
        reason.setWidthFull();
        var form = new Div(new Paragraph(hint), reason);
        form.addClassName("credential-form");
        add(form);
        var confirm = new Button(title, click -> {
            reason.setInvalid(reason.getValue().isBlank());
            reason.setErrorMessage(getTranslation("credential.problem.needed"));
            if (!reason.isInvalid()) {
                close();
                go.accept(reason.getValue());
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }
}
