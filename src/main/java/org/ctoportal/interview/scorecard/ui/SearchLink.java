package org.ctoportal.interview.scorecard.ui;

import com.vaadin.flow.component.html.Anchor;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;

/** The way back to the search. */
final class SearchLink {

    private SearchLink() {}

    static Anchor of(SearchId search, String words) {
        var link = new Anchor(SearchRoutes.of(search), words);
        link.addClassName("button");
        return link;
    }
}
