package org.ctoportal.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import org.ctoportal.search.Excerpt;

/** Words of something found, those that were looked for marked. */
class FoundWords extends Span {

    FoundWords(Excerpt words, String className) {
        addClassName(className);
        words.pieces().forEach(piece -> add(piece.found() ? new Mark(piece.text()) : new Span(piece.text())));
    }

    @Tag("mark")
    private static class Mark extends HtmlContainer {

        Mark(String text) {
            super();
            getElement().setText(text);
        }
    }
}
