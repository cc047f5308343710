package org.ctoportal.interview.scorecard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.interview.scorecard.RecordAnswer;
import org.ctoportal.shared.ui.TextLimit;

/** Asks why, before something is done that has to be explained later. */
class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("interview.scoring.reason"));

    ReasonDialog(String title, String hint, String act, SerializableConsumer<String> done) {
        setHeaderTitle(title);
        setWidth("34rem");
        setMaxWidth("96vw");
        var limit = TextLimit.of(reason, RecordAnswer.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(new Paragraph(hint), reason);
        var go = new Button(act, click -> {
            if (limit.holds(reason.getValue())) {
                go(done);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    private void go(SerializableConsumer<String> done) {
        if (reason.getValue().isBlank()) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("interview.scoring.reason.missing"));
            reason.focus();
        } else {
            close();
            done.accept(reason.getValue().strip());
        }
    }
}
