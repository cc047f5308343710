package org.ctoportal.jobdescription.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.io.Serializable;
import org.ctoportal.authoring.content.ChangeConflictException;
import org.ctoportal.jobdescription.JobDescriptionDraft;
import org.ctoportal.jobdescription.check.Checks;
import org.ctoportal.jobdescription.check.ChecksService;
import org.ctoportal.jobdescription.check.GoneFindingException;
import org.ctoportal.shared.ui.Notices;

/** What can be done about the findings of the document in the editor. */
class CheckActions implements Serializable {

    private final transient ChecksService checks;
    private final Editing editing;

    CheckActions(ChecksService checks, Editing editing) {
        this.checks = checks;
        this.editing = editing;
    }

    Checks of(JobDescriptionDraft draft) {
        return checks.of(draft);
    }

    /** Puts a finding right with the clause its rule suggests; with none, by taking words out. */
    void fix(String rule, String clause) {
        editing.refused();
        settle(() -> editing.show(checks.fix(editing.draft().id(), rule, clause)));
    }

    /** Lets a warning stand. */
    void waive(String rule, String reason) {
        settle(() -> checks.waive(editing.draft().id(), rule, reason));
        editing.reload();
    }

    /** Opens a warning again that was let stand. */
    void revoke(String rule) {
        checks.revoke(editing.draft().id(), rule);
        editing.reload();
    }

    /** Somebody else may have settled it meanwhile; then what is there now is shown. */
    private void settle(Runnable settling) {
        try {
            settling.run();
        } catch (GoneFindingException | ChangeConflictException e) {
            Notices.problem(translate("jobDescription.checks.gone"));
            editing.reload();
        }
    }
}
