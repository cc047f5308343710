package org.ctoportal.interview.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.ctoportal.interview.kit.FrozenKit;
import org.ctoportal.interview.scorecard.ScoringTerms;

/** What was fixed when scoring was opened. */
class ScoringTermsPanel extends Composite<Div> {

    ScoringTermsPanel(ScoringTerms terms, FrozenKit kit) {
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H2(getTranslation(
                                terms.isClosed() ? "interview.scoring.closed" : "interview.scoring.running")),
                        new KitLine(kit),
                        new Paragraph(getTranslation("interview.scoring.terms", terms.openedBy())),
                        new Paragraph(getTranslation("interview.scoring.others") + ": "
                                + getTranslation("interview.scoring.others."
                                        + terms.othersRatings().name())));
        if (terms.isClosed()) {
            getContent().add(new Paragraph(getTranslation("interview.scoring.closedBy", terms.closedBy())));
        }
    }
}
