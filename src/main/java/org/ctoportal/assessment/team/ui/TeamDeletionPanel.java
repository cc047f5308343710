package org.ctoportal.assessment.team.ui;

import static org.ctoportal.assessment.team.ui.TeamWords.KEY;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.ctoportal.assessment.team.DeleteTeamAssessment;
import org.ctoportal.assessment.team.RefusedTeamAssessmentException.Why;
import org.ctoportal.assessment.team.TeamAssessmentDetails;

/** Takes an assessment away that was begun by mistake; one with a result stays, and that is said instead. */
class TeamDeletionPanel extends Composite<Section> {

    private final TeamAssessmentDetails details;
    private final boolean carried;
    private final TeamActs acts;

    TeamDeletionPanel(TeamAssessmentDetails details, boolean carried, TeamActs acts) {
        this.details = details;
        this.carried = carried;
        this.acts = acts;
        getContent().addClassNames("panel", "team-deletion");
        getContent().add(new H2(getTranslation(KEY + "delete")));
        if (details.hasResult()) {
            getContent().add(TeamWords.hint(TeamWords.refused(Why.RESULT)));
            return;
        }
        var delete = new Button(getTranslation(KEY + "delete.go"), click -> confirm());
        delete.addThemeVariants(ButtonVariant.LUMO_ERROR);
        getContent().add(TeamWords.hint(getTranslation(KEY + "delete.hint")), delete);
    }

    private void confirm() {
        var what =
                getTranslation(KEY + "delete.what", details.summary().purpose(), details.asked(), details.submitted());
        var dialog = new ConfirmDialog(
                getTranslation(KEY + "delete.sure"),
                carried ? what + " " + getTranslation(KEY + "delete.letters") : what,
                getTranslation(KEY + "delete.yes"),
                confirmed -> acts.delete()
                        .accept(new DeleteTeamAssessment(details.id(), details.asked(), details.submitted())));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
