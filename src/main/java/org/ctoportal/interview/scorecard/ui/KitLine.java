package org.ctoportal.interview.scorecard.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.ctoportal.interview.kit.FrozenKit;

/** By which kit a panel scores. */
class KitLine extends Paragraph {

    KitLine(FrozenKit kit) {
        setText(getTranslation(
                "interview.scoring.kit.edition",
                kit.title(),
                kit.edition(),
                kit.questions().size(),
                kit.scoring().fewestRaters()));
    }
}
