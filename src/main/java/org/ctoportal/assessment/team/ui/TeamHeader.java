package org.ctoportal.assessment.team.ui;

import static org.ctoportal.assessment.team.ui.TeamWords.KEY;

import com.vaadin.flow.component.html.Anchor;
import org.ctoportal.assessment.team.MemberState;
import org.ctoportal.assessment.team.TeamAssessmentDetails;
import org.ctoportal.assessment.team.TeamAssessmentRoutes;
import org.ctoportal.shared.ui.PageHeader;

/** What an assessment is for and until when, and where the signed-in person goes on from here. */
class TeamHeader extends PageHeader {

    TeamHeader(TeamAssessmentDetails details) {
        super(details.summary().purpose());
        setSubtitle(getTranslation(
                KEY + (details.summary().isClosed() ? "closedOn" : "runningUntil"),
                TeamWords.day(details.lastDay()),
                details.summary().begunBy()));
        var own = details.own();
        if (own == MemberState.ASKED && details.takesAnswers()) {
            addAction(link(TeamAssessmentRoutes.sheetOf(details.id()), "answer", true));
        } else if (own == MemberState.SUBMITTED) {
            addAction(link(TeamAssessmentRoutes.sheetOf(details.id()), "ownAnswers", false));
        }
        if (details.hasResult() && (details.keeps() || own != MemberState.TAKEN_OFF)) {
            addAction(link(TeamAssessmentRoutes.resultOf(details.id()), "result.open", true));
        }
    }

    private Anchor link(String path, String key, boolean primary) {
        var link = new Anchor(path, getTranslation(KEY + key));
        link.addClassName("button");
        if (primary) {
            link.addClassName("primary");
        }
        return link;
    }
}
