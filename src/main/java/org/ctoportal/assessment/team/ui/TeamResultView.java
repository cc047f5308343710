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
import org.ctoportal.assessment.team.TeamAssessmentNotFoundException;
import org.ctoportal.assessment.team.TeamAssessmentRoutes;
import org.ctoportal.assessment.team.TeamResultDetails;
import org.ctoportal.assessment.team.TeamResultService;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** The one result of a team assessment: where the team sees things differently, and what to talk about. */
@Route(TeamAssessmentRoutes.RESULT)
@PermitAll
class TeamResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TeamResultService results;
    private @Nullable TeamResultDetails details;

    TeamResultView(TeamResultService results) {
        this.results = results;
        addClassNames("page", "team-result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            details = results.view(TeamWords.assessment(event));
        } catch (TeamAssessmentNotFoundException e) {
            throw new NotFoundException();
        }
        removeAll();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation(
                KEY + "result.subtitle",
                TeamWords.moment(details().madeAt(), details().zone()),
                details().result().submitted(),
                details().asked(),
                details().instrument().source()));
        header.addAction(file(DocumentFormat.PDF), file(DocumentFormat.DOCX));
        add(
                header,
                new TeamGlance(details().result()),
                new DisagreementPanel(details()),
                new TeamAreasPanel(details()),
                new TeamTalkPanel(details()),
                new TeamStepsPanel(KEY + "looks", details().steps(), details().zone()));
    }

    private Anchor file(DocumentFormat format) {
        var link = new Anchor(
                TeamAssessmentRoutes.fileOf(details().assessment().id(), format),
                getTranslation(KEY + "result." + format));
        link.setRouterIgnore(true);
        link.addClassName("button");
        return link;
    }

    private TeamResultDetails details() {
        return Objects.requireNonNull(details);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(KEY + "result.title", details().assessment().purpose());
    }
}
