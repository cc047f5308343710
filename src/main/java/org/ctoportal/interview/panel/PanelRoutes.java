package org.ctoportal.interview.panel;

import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;

/** Where panels live in the portal: for those who keep the search, and for those who sit on the panel. */
public final class PanelRoutes {

    /** Where members without an account come in. */
    public static final String ENTRANCE = "panel";

    /** Where a member's own screens begin. Whoever came in with a code reaches what begins here and nothing else. */
    public static final String SEAT = "panel/:" + SearchRoutes.ID;

    public static final String BRIEFING = SEAT + "/briefing";

    /** The panel as those see it who keep the search. */
    public static final String PANEL = SearchRoutes.SEARCH + "/panel";

    private PanelRoutes() {}

    /** The first screen of a member. */
    public static String seatOf(SearchId id) {
        return "panel/" + id.value();
    }

    public static String briefingOf(SearchId id) {
        return seatOf(id) + "/briefing";
    }

    public static String panelOf(SearchId id) {
        return SearchRoutes.of(id) + "/panel";
    }
}
