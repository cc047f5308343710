package org.ctoportal.guide.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;

/** Ends a journey: finishes it when every step is done, gives it up before, after a question. */
class EndButton extends Composite<Button> {

    EndButton(boolean complete, SerializableRunnable finish, SerializableRunnable giveUp) {
        getContent().setText(getTranslation(complete ? "guide.finish" : "guide.giveUp"));
        if (complete) {
            getContent().addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        getContent().addClickListener(click -> {
            if (complete) {
                finish.run();
            } else {
                ask(giveUp);
            }
        });
    }

    private void ask(SerializableRunnable giveUp) {
        var sure = new ConfirmDialog(
                getTranslation("guide.giveUp"),
                getTranslation("guide.giveUp.sure"),
                getTranslation("guide.giveUp"),
                confirm -> giveUp.run());
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("action.cancel"));
        sure.open();
    }
}
