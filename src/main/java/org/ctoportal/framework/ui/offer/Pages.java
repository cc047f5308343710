package org.ctoportal.framework.ui.offer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.router.RouterLink;

/** Which rows of how many are shown, and the way to those before and after; nothing where all are. */
class Pages extends Composite<Nav> {

    static final int ROWS = 20;

    Pages(int page, int rows, SerializableBiFunction<Integer, String, RouterLink> link) {
        var first = (page - 1) * ROWS;
        getContent().addClassName("difference-pages");
        getContent().setVisible(rows > ROWS);
        if (page > 1) {
            getContent().add(link.apply(page - 1, getTranslation("framework.difference.previous")));
        }
        var shown =
                new Span(getTranslation("framework.difference.page", first + 1, Math.min(rows, first + ROWS), rows));
        shown.addClassName("hint");
        getContent().add(shown);
        if (first + ROWS < rows) {
            getContent().add(link.apply(page + 1, getTranslation("framework.difference.next")));
        }
    }

    /** The page; the last one where there are not so many. */
    static int within(int page, int rows) {
        return Math.min(page, Math.max(1, (rows + ROWS - 1) / ROWS));
    }
}
