package org.ctoportal.assessment.self.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;

/** What few people open: it is there once somebody does. */
abstract class LateDetails extends Composite<Details> {

    private boolean isFilled;

    LateDetails(String key) {
        getContent().setSummaryText(getTranslation(key));
        getContent().addClassNames("panel", "self-late");
        getContent().addOpenedChangeListener(event -> {
            if (event.isOpened() && !isFilled) {
                isFilled = true;
                fill();
            }
        });
    }

    abstract void fill();
}
