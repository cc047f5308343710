package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import java.util.Map;
import org.ctoportal.jobdescription.AnswersException;
import org.ctoportal.jobdescription.JobDescriptionDraft;

/** The five answers, to be changed at any time. */
class AnswersPanel extends Composite<Details> {

    private final Editing editing;
    private final AnswersForm form = new AnswersForm();

    AnswersPanel(Editing editing) {
        this.editing = editing;
        getContent().setSummaryText(getTranslation("jobDescription.editor.answers"));
        getContent().addClassName("side-details");
        getContent().add(form);
        form.setReadOnly(!editing.mayChange());
        form.onChange(this::keep);
    }

    void show(JobDescriptionDraft draft) {
        form.setAnswers(draft.answers());
    }

    private void keep() {
        editing.typing();
        try {
            editing.answer(form.answers());
            form.show(Map.of());
        } catch (AnswersException e) {
            form.show(e.problems());
        }
    }
}
