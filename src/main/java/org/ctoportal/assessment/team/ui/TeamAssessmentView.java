package org.ctoportal.assessment.team.ui;

import static org.ctoportal.assessment.team.ui.TeamWords.KEY;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.ctoportal.assessment.team.MemberState;
import org.ctoportal.assessment.team.RefusedTeamAssessmentException;
import org.ctoportal.assessment.team.TeamAssessmentDetails;
import org.ctoportal.assessment.team.TeamAssessmentId;
import org.ctoportal.assessment.team.TeamAssessmentNotFoundException;
import org.ctoportal.assessment.team.TeamAssessmentRoutes;
import org.ctoportal.assessment.team.TeamAssessmentService;
import org.ctoportal.assessment.team.TeamRunningService;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** A team assessment: what the signed-in member still has to do, and for those who run it how far everybody is. */
@Route(TeamAssessmentRoutes.ONE)
@PermitAll
class TeamAssessmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TeamAssessmentService assessments;
    private final transient TeamRunningService running;
    private @Nullable TeamAssessmentDetails details;

    TeamAssessmentView(TeamAssessmentService assessments, TeamRunningService running) {
        this.assessments = assessments;
        this.running = running;
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
            throw new NotFoundException();
        }
    }

    private void show() {
        removeAll();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation(
                KEY + (details().summary().isClosed() ? "closedOn" : "runningUntil"),
                TeamWords.day(details().lastDay()),
                details().summary().begunBy()));
        var own = details().own();
        if (own == MemberState.ASKED && details().takesAnswers()) {
            header.addAction(link(TeamAssessmentRoutes.sheetOf(details().id()), "answer", true));
        } else if (own == MemberState.SUBMITTED) {
            header.addAction(link(TeamAssessmentRoutes.sheetOf(details().id()), "ownAnswers", false));
        }
        if (details().hasResult() && (details().keeps() || own != MemberState.TAKEN_OFF)) {
            header.addAction(link(TeamAssessmentRoutes.resultOf(details().id()), "result.open", true));
        }
        add(header, new TeamNotice(details()));
        if (details().keeps()) {
            addKeeping();
        } else {
            add(new TeamPeoplePanel(details().members()));
        }
    }

    private void addKeeping() {
        var acts = new TeamActs(
                people -> {
                    running.add(details().id(), people);
                    again();
                },
                person -> changed(() -> running.takeOff(details().id(), person)),
                day -> {
                    running.endOn(details().id(), day);
                    again();
                },
                () -> changed(this::remind),
                () -> changed(() -> running.close(details().id())));
        add(new TeamStandingPanel(details(), acts));
        if (!details().summary().isClosed()) {
            add(new TeamRunningPanel(details(), assessments.possibleMembers(), assessments.isCarried(), acts));
        }
        add(new TeamStepsPanel(KEY + "steps", details().steps(), details().zone()));
    }

    private Anchor link(String path, String key, boolean primary) {
        var link = new Anchor(path, getTranslation(KEY + key));
        link.addClassName("button");
        if (primary) {
            link.addClassName("primary");
        }
        return link;
    }

    private void remind() {
        var written = running.remind(details().id());
        Notices.done(getTranslation(KEY + (written ? "reminded" : "remindedBefore")));
    }

    /** What is refused because others were quicker is said, and everything shown as it is now. */
    private void changed(Runnable act) {
        try {
            act.run();
        } catch (RefusedTeamAssessmentException e) {
            Notices.problem(TeamWords.refused(e));
        }
        again();
    }

    private void again() {
        load(details().id());
        show();
    }

    private TeamAssessmentDetails details() {
        return Objects.requireNonNull(details);
    }

    @Override
    public String getPageTitle() {
        return details().summary().purpose();
    }
}
