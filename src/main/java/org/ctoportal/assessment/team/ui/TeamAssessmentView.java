package org.ctoportal.assessment.team.ui;

import static org.ctoportal.assessment.team.ui.TeamWords.KEY;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.ctoportal.assessment.team.DeleteTeamAssessment;
import org.ctoportal.assessment.team.RefusedTeamAssessmentException;
import org.ctoportal.assessment.team.TeamAssessmentDetails;
import org.ctoportal.assessment.team.TeamAssessmentId;
import org.ctoportal.assessment.team.TeamAssessmentNotFoundException;
import org.ctoportal.assessment.team.TeamAssessmentRoutes;
import org.ctoportal.assessment.team.TeamAssessmentService;
import org.ctoportal.assessment.team.TeamDeletionService;
import org.ctoportal.assessment.team.TeamRunningService;
import org.ctoportal.shared.ui.Notices;
import org.jspecify.annotations.Nullable;

/** A team assessment: what the signed-in member still has to do, and for those who run it how far everybody is. */
@Route(TeamAssessmentRoutes.ONE)
@PermitAll
class TeamAssessmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TeamAssessmentService assessments;
    private final transient TeamRunningService running;
    private final transient TeamDeletionService deletions;
    private @Nullable TeamAssessmentDetails details;

    TeamAssessmentView(TeamAssessmentService assessments, TeamRunningService running, TeamDeletionService deletions) {
        this.assessments = assessments;
        this.running = running;
        this.deletions = deletions;
        addClassNames("page", "narrow", "team-assessment");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(TeamWords.assessment(event));
        show();
    }

    private void load(TeamAssessmentId id) {
        try {
            details = assessments.get(id);
        } catch (TeamAssessmentNotFoundException e) {
            throw TeamWords.nothingHere();
        }
    }

    private void show() {
        removeAll();
        add(new TeamHeader(details()), new TeamNotice(details()));
        if (details().keeps()) {
            addKeeping();
        } else {
            add(new TeamPeoplePanel(details().members()));
        }
    }

    private void addKeeping() {
        var id = details().id();
        var carried = assessments.isCarried();
        var acts = new TeamActs(
                people -> changing(() -> running.add(id, people)),
                person -> changed(() -> running.takeOff(id, person)),
                day -> changing(() -> running.endOn(id, day)),
                () -> changed(this::remind),
                () -> changed(() -> running.close(id)),
                this::delete);
        add(new TeamStandingPanel(details(), acts));
        if (!details().summary().isClosed()) {
            add(new TeamRunningPanel(details(), assessments.possibleMembers(), carried, acts));
        }
        add(new TeamStepsPanel(KEY + "steps", details().steps(), details().zone()));
        add(new TeamDeletionPanel(details(), carried, acts));
    }

    private void remind() {
        var written = running.remind(details().id());
        Notices.done(getTranslation(KEY + (written ? "reminded" : "remindedBefore")));
    }

    private void delete(DeleteTeamAssessment said) {
        try {
            deletions.delete(said);
            Notices.done(getTranslation(KEY + "deleted", getPageTitle()));
            leave();
        } catch (RefusedTeamAssessmentException e) {
            refused(e);
        } catch (TeamAssessmentNotFoundException e) {
            gone();
        }
    }

    /** Does it and shows everything as it is then; what is refused is said at its field. */
    private void changing(Runnable act) {
        try {
            act.run();
            details = assessments.get(details().id());
            show();
        } catch (TeamAssessmentNotFoundException e) {
            gone();
        }
    }

    private void changed(Runnable act) {
        try {
            changing(act);
        } catch (RefusedTeamAssessmentException e) {
            refused(e);
        }
    }

    /** Others were quicker. */
    private void refused(RefusedTeamAssessmentException refused) {
        Notices.problem(TeamWords.refused(refused));
        changing(() -> {});
    }

    /** Somebody else deleted it meanwhile. */
    private void gone() {
        Notices.problem(getTranslation(KEY + "gone"));
        leave();
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.navigate(TeamAssessmentRoutes.LIST));
    }

    private TeamAssessmentDetails details() {
        return Objects.requireNonNull(details);
    }

    @Override
    public String getPageTitle() {
        return details().summary().purpose();
    }
}
