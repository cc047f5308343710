package org.ctoportal.assessment.team.ui;

import static org.ctoportal.assessment.team.ui.TeamWords.KEY;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.ctoportal.assessment.team.MemberState;
import org.ctoportal.assessment.team.TeamAssessmentDetails;

/** One sentence on where an assessment is, for whoever reads it. */
class TeamNotice extends Composite<Paragraph> {

    /** What needs nobody to do or to know anything more. */
    private static final Set<String> CALM = Set.of("own.SUBMITTED", "own.none", "closed.result");

    TeamNotice(TeamAssessmentDetails details) {
        var key = key(details);
        getContent().setText(getTranslation(KEY + key, details.fewest()));
        getContent().addClassName("notice");
        getContent().setClassName("calm", CALM.contains(key));
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
