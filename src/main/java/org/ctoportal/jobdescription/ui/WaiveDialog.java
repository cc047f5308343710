package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.ctoportal.jobdescription.check.Waiver;
import org.ctoportal.rules.book.Finding;
import org.ctoportal.shared.ui.TextLimit;

/** Asks why a warning may stand; the reason is kept with the name and the day. */
class WaiveDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("jobDescription.checks.reason"));
    private final TextLimit limit = TextLimit.of(reason, Waiver.LONGEST_REASON);

    WaiveDialog(Finding finding, CheckActions actions) {
        setHeaderTitle(getTranslation("jobDescription.checks.waive"));
        setWidth("36rem");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        var kept = new Paragraph(getTranslation("jobDescription.checks.waive.hint"));
        kept.addClassName("hint");
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.focus();
        add(new Paragraph(finding.message()), reason, kept);
        var save = new Button(getTranslation("jobDescription.checks.waive.save"), click -> save(finding, actions));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }

    private void save(Finding finding, CheckActions actions) {
        if (reason.getValue().isBlank()) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("jobDescription.checks.reason.required"));
        } else if (limit.holds(reason.getValue())) {
            close();
            actions.waive(finding.code(), reason.getValue());
        }
    }
}
