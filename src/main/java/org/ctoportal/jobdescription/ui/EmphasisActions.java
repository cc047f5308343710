package org.ctoportal.jobdescription.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.authoring.content.ChangeConflictException;
import org.ctoportal.jobdescription.EmphasisService;
import org.ctoportal.jobdescription.EmphasisSheet;
import org.ctoportal.jobdescription.RefusedChangeException;
import org.ctoportal.shared.ui.Notices;

/** The questions that weigh the skills, and what their answers make of the document in the editor. */
class EmphasisActions implements Serializable {

    private final transient EmphasisService emphasis;
    private final Editing editing;

    EmphasisActions(EmphasisService emphasis, Editing editing) {
        this.emphasis = emphasis;
        this.editing = editing;
    }

    /** None where the templates have no questions. */
    Optional<EmphasisSheet> sheet() {
        return emphasis.sheet(editing.draft().id());
    }

    /** Gives the document the duties that follow from these answers; {@code seen} are those that stood before. */
    void answer(Map<String, String> seen, Map<String, String> answers) {
        try {
            emphasis.answer(editing.draft().id(), seen, answers);
            Notices.done(translate("jobDescription.emphasis.done"));
        } catch (ChangeConflictException e) {
            Notices.problem(translate("jobDescription.emphasis.changed"));
        } catch (RefusedChangeException e) {
            Notices.problem(translate("jobDescription.problem." + e.problem()));
        }
        editing.reload();
    }
}
