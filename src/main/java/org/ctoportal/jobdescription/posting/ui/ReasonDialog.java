package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.jobdescription.posting.PostingAct;
import org.ctoportal.jobdescription.posting.PublishPosting;
import org.ctoportal.shared.ui.TextLimit;

/** Asks why something public is changed or ended. */
class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("posting.reason"));
    private final TextLimit limit;

    ReasonDialog(PostingAct act, String action, SerializableConsumer<String> then) {
        setHeaderTitle(getTranslation("posting.reason.title." + act));
        setWidth("30rem");
        setMaxWidth("96vw");
        reason.setHelperText(getTranslation("posting.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.focus();
        limit = TextLimit.of(reason, PublishPosting.LONGEST_REASON);
        add(new Paragraph(getTranslation("posting.reason.words." + act)), reason);
        var go = new Button(action, click -> {
            if (holds()) {
                close();
                then.accept(reason.getValue().strip());
            }
        });
        go.addThemeVariants(act == PostingAct.CORRECTED ? ButtonVariant.LUMO_PRIMARY : ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    private boolean holds() {
        if (!limit.holds(reason.getValue())) {
            return false;
        }
        var missing = reason.getValue().isBlank();
        reason.setInvalid(missing);
        reason.setErrorMessage(missing ? getTranslation("posting.reason.needed") : "");
        return !missing;
    }
}
