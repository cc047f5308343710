package org.ctoportal.assessment.team.ui;

import static org.ctoportal.assessment.team.ui.TeamWords.KEY;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import org.ctoportal.assessment.team.MemberState;
import org.ctoportal.assessment.team.TeamAssessmentDetails;

/** One sentence on where an assessment is, for whoever reads it. */
class TeamNotice extends Composite<Paragraph> {

    TeamNotice(TeamAssessmentDetails details) {
        getContent().setText(getTranslation(KEY + key(details), details.fewest()));
        getContent().addClassName("notice");
    }

    private static String key(TeamAssessmentDetails details) {
        var own = details.own();
        if (own == MemberState.TAKEN_OFF) {
            return "own.TAKEN_OFF";
        }
        if (details.summary().isClosed()) {
            return details.hasResult() ? "closed.result" : "closed.tooFew";
        }
        if (own == null) {
            return "own.none";
        }
        return own == MemberState.ASKED && !details.takesAnswers() ? "own.late" : "own." + own;
    }
}
