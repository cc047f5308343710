package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.ctoportal.authoring.Change;
import org.ctoportal.authoring.ChangeConflictException;
import org.jspecify.annotations.Nullable;

/** Two people changed the same thing: shows both and asks which one stands. */
class ConflictDialog extends Dialog {

    /** {@code yours} is made again when the person wants it; without it only the other person's stands. */
    ConflictDialog(ChangeConflictException conflict, @Nullable Change yours, JobDescriptionEditorView editor) {
        setHeaderTitle(getTranslation("jobDescription.conflict.title"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setMaxWidth("96vw");
        var columns = new Div(
                column("jobDescription.conflict.theirs", conflict.theirs()),
                column("jobDescription.conflict.yours", conflict.yours()));
        columns.addClassName("conflict");
        add(new Paragraph(getTranslation("jobDescription.conflict.explain")), columns);
        var keepTheirs = new Button(getTranslation("jobDescription.conflict.keepTheirs"), click -> {
            close();
            editor.open("");
            editor.reload();
        });
        getFooter().add(keepTheirs);
        if (yours != null) {
            getFooter().add(useMine(conflict, yours, editor));
        }
    }

    private Button useMine(ChangeConflictException conflict, Change yours, JobDescriptionEditorView editor) {
        var useMine = new Button(getTranslation("jobDescription.conflict.useMine"), click -> {
            close();
            editor.reload();
            editor.save(Rebased.onto(yours, conflict.theirs(), editor.draft()));
        });
        useMine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return useMine;
    }

    private Div column(String title, String text) {
        var words = new Paragraph(text.isEmpty() ? getTranslation("jobDescription.conflict.template") : text);
        words.addClassName("conflict-text");
        return new Div(new H3(getTranslation(title)), words);
    }
}
