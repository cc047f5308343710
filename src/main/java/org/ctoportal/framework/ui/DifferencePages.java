package org.ctoportal.framework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Which entries of how many are shown, and the way to those before and after. */
class DifferencePages extends Composite<Nav> {

    static final int ENTRIES = 25;

    DifferencePages(DifferencePlace place, int entries) {
        var first = first(place, entries);
        var last = Math.min(entries, first + ENTRIES);
        var shown = new Span(getTranslation("framework.difference.page", first + 1, last, entries));
        shown.addClassName("hint");
        getContent().addClassName("difference-pages");
        if (first > 0) {
            getContent().add(place.onPage(first / ENTRIES).link(getTranslation("framework.difference.previous")));
        }
        getContent().add(shown);
        if (last < entries) {
            getContent().add(place.onPage(first / ENTRIES + 2).link(getTranslation("framework.difference.next")));
        }
    }

    /** The entries of the page; of the last one where there are not so many. */
    static <T> List<T> shown(DifferencePlace place, List<T> entries) {
        var first = first(place, entries.size());
        return entries.subList(first, Math.min(entries.size(), first + ENTRIES));
    }

    private static int first(DifferencePlace place, int entries) {
        return Math.min(place.page() - 1, Math.max(0, entries - 1) / ENTRIES) * ENTRIES;
    }
}
