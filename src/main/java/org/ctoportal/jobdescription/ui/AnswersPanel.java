package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import java.util.Map;
import org.ctoportal.jobdescription.AnswersException;
import org.ctoportal.jobdescription.JobDescriptionDraft;
import org.ctoportal.jobdescription.TypedAnswers;
import org.jspecify.annotations.Nullable;

/** The five answers, to be changed at any time. Filled when it is first opened. */
class AnswersPanel extends Composite<Details> {

    private final Editing editing;
    private final AnswerChoices choices;
    private @Nullable AnswersForm form;

    AnswersPanel(Editing editing, AnswerChoices choices) {
        this.editing = editing;
        this.choices = choices;
        getContent().setSummaryText(getTranslation("jobDescription.editor.answers"));
        getContent().addClassName("side-details");
        getContent().addOpenedChangeListener(event -> {
            if (form == null) {
                form = filled();
                getContent().add(form);
            }
        });
    }

    private AnswersForm filled() {
        var filled = new AnswersForm(choices.schedules(editing.draft().answers().pay()));
        filled.offerTitles(choices.titles());
        filled.setReadOnly(!editing.mayChange());
        filled.onChange(() -> keep(filled));
        filled.restore(TypedAnswers.of(editing.draft().answers()));
        return filled;
    }

    void show(JobDescriptionDraft draft) {
        if (form != null) {
            form.follow(draft.answers());
        }
    }

    private void keep(AnswersForm changed) {
        editing.typing();
        try {
            editing.answer(changed.typed().answers());
            changed.show(Map.of());
        } catch (AnswersException e) {
            changed.show(e.problems());
        }
    }
}
