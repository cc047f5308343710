package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.ctoportal.authoring.approval.RemarkService;
import org.ctoportal.shared.ui.TextLimit;

/** Where a remark or an answer is typed. */
class RemarkInput extends Composite<Div> {

    RemarkInput(String label, String action, SerializableConsumer<String> send, SerializableRunnable cancelled) {
        var text = new TextArea(getTranslation(label));
        text.setWidthFull();
        var limit = TextLimit.of(text, RemarkService.LONGEST);
        var add = new Button(getTranslation(action), click -> {
            if (text.getValue().isBlank()) {
                text.setInvalid(true);
                text.setErrorMessage(getTranslation("authoring.remark.empty"));
                text.focus();
            } else if (limit.holds(text.getValue())) {
                send.accept(text.getValue());
            }
        });
        add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(getTranslation("action.cancel"), click -> {
            getContent().removeFromParent();
            cancelled.run();
        });
        cancel.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        getContent().addClassName("remark-input");
        getContent().add(text, add, cancel);
        text.focus();
    }
}
