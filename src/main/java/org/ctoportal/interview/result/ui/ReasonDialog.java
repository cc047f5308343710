package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializablePredicate;
import org.ctoportal.shared.ui.TextLimit;

/** Asks for the written reason that a change of the result needs, beside what is changed. */
class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("interview.result.reason"));
    private final TextLimit limit;
    private final Div content = new Div();

    /** {@code change} gets the reason and says whether it was done. */
    ReasonDialog(String title, String action, int longest, SerializablePredicate<String> change) {
        setHeaderTitle(title);
        setWidth("34rem");
        setMaxWidth("96vw");
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        limit = TextLimit.of(reason, longest);
        content.addClassName("search-fields");
        content.add(reason);
        add(content);
        var go = new Button(action, click -> change(change));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    /** What is shown and asked above the reason. */
    ReasonDialog asking(Component... components) {
        for (var at = 0; at < components.length; at++) {
            content.addComponentAtIndex(at, components[at]);
        }
        return this;
    }

    private void change(SerializablePredicate<String> change) {
        if (!limit.holds(reason.getValue())) {
            return;
        }
        if (reason.getValue().isBlank()) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("interview.result.reason.needed"));
        } else if (change.test(reason.getValue().strip())) {
            close();
        }
    }
}
