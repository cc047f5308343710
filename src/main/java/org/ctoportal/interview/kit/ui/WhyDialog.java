package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.interview.kit.WriteKit;
import org.ctoportal.shared.ui.TextLimit;

/** Asks why a kit goes back a step. */
class WhyDialog extends Dialog {

    /** {@code step} names the texts. */
    WhyDialog(String step, SerializableConsumer<String> take) {
        setHeaderTitle(getTranslation(step));
        setWidth("34rem");
        setMaxWidth("96vw");
        var reason = new TextArea(getTranslation(step + ".reason"));
        reason.setRequiredIndicatorVisible(true);
        var limit = TextLimit.of(reason, WriteKit.LONGEST_REASON);
        var form = new Div(new Paragraph(getTranslation(step + ".hint")), reason);
        form.addClassName("kit-panel");
        add(form);
        var confirm = new Button(getTranslation(step + ".action"), click -> {
            if (limit.holds(reason.getValue())) {
                if (reason.getValue().isBlank()) {
                    reason.setInvalid(true);
                    reason.setErrorMessage(getTranslation("interviewKit.problem.reason"));
                    reason.focus();
                } else {
                    close();
                    take.accept(reason.getValue().strip());
                }
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }
}
