package org.ctoportal.interview.record.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.interview.record.SetHold;
import org.ctoportal.shared.ui.TextLimit;

/** Asks why a hold is over. */
class ReleaseDialog extends Dialog {

    ReleaseDialog(SerializableConsumer<String> release) {
        setHeaderTitle(getTranslation("interview.record.hold.release"));
        setWidth("32rem");
        setMaxWidth("96vw");
        var why = new TextArea(getTranslation("interview.record.hold.why"));
        why.setWidthFull();
        var limit = TextLimit.of(why, SetHold.LONGEST_REASON);
        add(why);
        var confirm = new Button(getTranslation("interview.record.hold.release"), click -> {
            if (!limit.holds(why.getValue())) {
                return;
            }
            if (why.getValue().isBlank()) {
                why.setInvalid(true);
                why.setErrorMessage(getTranslation("interview.record.hold.reason.missing"));
                return;
            }
            close();
            release.accept(why.getValue());
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }
}
