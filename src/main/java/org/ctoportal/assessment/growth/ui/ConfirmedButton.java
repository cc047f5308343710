package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;

/** Does what cannot be taken back, once somebody read what follows from it and said so again. */
class ConfirmedButton extends Button {

    /** {@code what} is the key of its words; those with {@code .hint} after it say what follows. */
    ConfirmedButton(String what, String title, SerializableRunnable act) {
        setText(getTranslation(what));
        addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> new ConfirmDialog(
                        getTranslation(title),
                        getTranslation(what + ".hint"),
                        getTranslation(what),
                        confirmed -> act.run(),
                        getTranslation("action.cancel"),
                        cancelled -> {})
                .open());
    }
}
