package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** The answers were changed in another tab: asks which ones stand. */
class ChangedElsewhereDialog extends Dialog {

    ChangedElsewhereDialog(SerializableRunnable load, SerializableRunnable keepThese) {
        setHeaderTitle(getTranslation("jobDescription.elsewhere.title"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setMaxWidth("min(34rem, 96vw)");
        add(new Paragraph(getTranslation("jobDescription.elsewhere.explain")));
        var primary = button("jobDescription.elsewhere.load", load);
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(button("jobDescription.elsewhere.keepThese", keepThese), primary);
    }

    private Button button(String label, SerializableRunnable action) {
        return new Button(getTranslation(label), click -> {
            close();
            action.run();
        });
    }
}
