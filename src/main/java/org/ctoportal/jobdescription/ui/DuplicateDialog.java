package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.jobdescription.AnswersException;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.jobdescription.JobDescriptionLibraryService;
import org.ctoportal.jobdescription.JobDescriptionRoutes;

/** Asks for the title of a copy; the copy opens in the editor. */
class DuplicateDialog extends Dialog {

    private final DocumentId original;
    private final transient JobDescriptionLibraryService library;
    private final TextField title = AnswerFields.text("jobDescription.answer.title", "");

    DuplicateDialog(DocumentId original, String titleOfOriginal, JobDescriptionLibraryService library) {
        this.original = original;
        this.library = library;
        setHeaderTitle(getTranslation("jobDescription.library.duplicate.of", titleOfOriginal));
        setWidth("32rem");
        setMaxWidth("96vw");
        var suggested = getTranslation("jobDescription.library.copy", titleOfOriginal);
        title.setValue(suggested.length() <= DraftJobDescription.LONGEST_TITLE ? suggested : titleOfOriginal);
        title.setManualValidation(true);
        add(new Paragraph(getTranslation("jobDescription.library.duplicate.explain")), title);
        var copy = new Button(getTranslation("jobDescription.library.duplicate.do"), click -> copy());
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        copy.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), copy);
        title.setAutofocus(true);
    }

    private void copy() {
        try {
            var id = library.duplicate(original, title.getValue());
            close();
            UI.getCurrent().navigate(JobDescriptionRoutes.editorOf(id));
        } catch (AnswersException e) {
            var problem = e.problems().get(DraftJobDescription.Field.TITLE);
            title.setInvalid(true);
            title.setErrorMessage(getTranslation("jobDescription.problem." + (problem == null ? "required" : problem)));
        }
    }
}
