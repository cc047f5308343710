package org.ctoportal.jobdescription.posting.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.ctoportal.jobdescription.posting.PostingState;

/** Where a posting stands, in a word and a color. */
class StateBadge extends Span {

    StateBadge(PostingState state) {
        addClassNames("posting-state", state.name().toLowerCase(Locale.ROOT));
        setText(getTranslation("posting.state." + state));
    }
}
