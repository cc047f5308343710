package org.ctoportal.records.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.records.SetRecordHold;
import org.ctoportal.shared.ui.TextLimit;

/** Asks why a hold is over. */
class LiftDialog extends Dialog {

    LiftDialog(String hold, SerializableConsumer<String> lift) {
        setHeaderTitle(getTranslation("records.hold.lift.of", hold));
        setWidth("32rem");
        setMaxWidth("96vw");
        var why = new TextArea(getTranslation("records.hold.lift.why"));
        why.setWidthFull();
        var limit = TextLimit.of(why, SetRecordHold.LONGEST_REASON);
        add(why);
        var confirm = new Button(getTranslation("records.hold.lift"), click -> {
            var missing = why.getValue().isBlank();
            why.setInvalid(missing);
            why.setErrorMessage(missing ? getTranslation("records.hold.lift.missing") : "");
            if (!missing && limit.holds(why.getValue())) {
                lift.accept(why.getValue());
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }
}
