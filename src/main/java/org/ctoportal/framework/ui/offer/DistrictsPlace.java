package org.ctoportal.framework.ui.offer;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.io.Serializable;
import java.util.Map;
import org.ctoportal.framework.FrameworkRoutes;

/**
 * What of the districts is shown, as the address says it.
 *
 * @param version the number of the version's row, or 0 for the newest
 * @param page of the districts, counted from 1
 * @param parts page of the reworded parts, counted from 1
 */
record DistrictsPlace(long version, int page, int parts) implements Serializable {

    private static final String PAGE = "page";
    private static final String PARTS = "parts";

    /** Reads the address. What it says wrongly is as if not said. */
    static DistrictsPlace of(Location location) {
        var query = location.getQueryParameters();
        return new DistrictsPlace(
                number(query, FrameworkRoutes.VERSION, 0), (int) number(query, PAGE, 1), (int) number(query, PARTS, 1));
    }

    private static long number(QueryParameters query, String name, long usual) {
        return query.getSingleParameter(name)
                .filter(number -> number.matches("[1-9]\\d{0,8}"))
                .map(Long::parseLong)
                .orElse(usual);
    }

    DistrictsPlace on(int newPage, int newParts) {
        return new DistrictsPlace(version, newPage, newParts);
    }

    QueryParameters query() {
        return QueryParameters.simple(
                Map.of(FrameworkRoutes.VERSION, "" + version, PAGE, "" + page, PARTS, "" + parts));
    }

    RouterLink link(String words) {
        var link = new RouterLink(words, DistrictsView.class);
        link.setQueryParameters(query());
        return link;
    }
}
