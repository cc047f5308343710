package org.ctoportal.assessment.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import org.ctoportal.assessment.feedback.FeedbackRoundId;
import org.ctoportal.assessment.feedback.FeedbackRoutes;

/** To the report of a round. */
class ReportLink extends Anchor {

    ReportLink(FeedbackRoundId round) {
        setHref(FeedbackRoutes.reportOf(round));
        setText(getTranslation("assessment.feedback.report.open"));
        addClassNames("button", "primary");
    }
}
