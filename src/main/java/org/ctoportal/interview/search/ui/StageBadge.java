package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.ctoportal.interview.search.CandidateStage;

/** How far a candidate is, in a word and a color. */
class StageBadge extends Span {

    StageBadge(CandidateStage stage) {
        addClassNames("candidate-stage", stage.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setText(getTranslation("interview.search.stage." + stage));
    }
}
