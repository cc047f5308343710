package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.ctoportal.authoring.content.ChangeConflictException;

/** Two people changed the same thing: shows both and asks which one stands. */
class ConflictDialog extends Dialog {

    ConflictDialog(ChangeConflictException conflict, SerializableRunnable keepTheirs, SerializableRunnable useMine) {
        setHeaderTitle(getTranslation("jobDescription.conflict.title"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setMaxWidth("96vw");
        var columns = new Div(
                column("jobDescription.conflict.theirs", words(conflict.field(), conflict.theirs())),
                column("jobDescription.conflict.yours", words(conflict.field(), conflict.yours())));
        columns.addClassName("conflict");
        add(new Paragraph(getTranslation("jobDescription.conflict.explain")), columns);
        var mine = button("jobDescription.conflict.useMine", useMine);
        mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(button("jobDescription.conflict.keepTheirs", keepTheirs), mine);
    }

    private Button button(String label, SerializableRunnable action) {
        return new Button(getTranslation(label), click -> {
            close();
            action.run();
        });
    }

    /** Orders and choices are codes; they are said in words. */
    private String words(String field, String text) {
        if (field.startsWith("order:")) {
            return getTranslation("jobDescription.conflict.order");
        }
        if (field.startsWith("setting:") && text.matches("true|false")) {
            return getTranslation("jobDescription.conflict." + text);
        }
        return text;
    }

    private Div column(String title, String text) {
        var words = new Paragraph(text.isEmpty() ? getTranslation("jobDescription.conflict.template") : text);
        words.addClassName("conflict-text");
        return new Div(new H3(getTranslation(title)), words);
    }
}
