package org.ctoportal.framework.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.difference.Change;
import org.ctoportal.framework.difference.PackDifference;
import org.jspecify.annotations.Nullable;

/**
 * What of a difference is shown, as the address says it.
 *
 * @param only the kind of change that is shown; all where there is none
 * @param page counted from 1
 */
record DifferencePlace(String pack, String from, String to, Change.@Nullable Kind only, int page)
        implements Serializable {

    private static final String ONLY = "only";
    private static final String PAGE = "page";

    /** Reads the address; versions it does not name are the usual ones. What it says wrongly is as if not said. */
    static DifferencePlace of(String pack, Location location, String usualFrom, String usualTo) {
        var query = location.getQueryParameters();
        var only = Arrays.stream(Change.Kind.values())
                .filter(kind -> query.getSingleParameter(ONLY)
                        .filter(kind.name()::equalsIgnoreCase)
                        .isPresent())
                .findFirst()
                .orElse(null);
        var page = query.getSingleParameter(PAGE)
                .filter(number -> number.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
        return new DifferencePlace(
                pack,
                query.getSingleParameter(FrameworkRoutes.FROM).orElse(usualFrom),
                query.getSingleParameter(FrameworkRoutes.TO).orElse(usualTo),
                only,
                page);
    }

    /** Everything instead of nothing, where the address asks for changes there are none of. */
    DifferencePlace in(PackDifference difference) {
        return only == null || difference.counts().containsKey(only) ? this : showing(null);
    }

    DifferencePlace onPage(int other) {
        return new DifferencePlace(pack, from, to, only, other);
    }

    DifferencePlace showing(Change.@Nullable Kind kind) {
        return new DifferencePlace(pack, from, to, kind, 1);
    }

    DifferencePlace between(String older, String newer) {
        return new DifferencePlace(pack, older, newer, null, 1);
    }

    RouteParameters route() {
        return new RouteParameters(FrameworkRoutes.PACK, pack);
    }

    QueryParameters query() {
        var query = new HashMap<String, String>();
        query.put(FrameworkRoutes.FROM, from);
        query.put(FrameworkRoutes.TO, to);
        Optional.ofNullable(only).ifPresent(kind -> query.put(ONLY, kind.name().toLowerCase(Locale.ROOT)));
        if (page > 1) {
            query.put(PAGE, "" + page);
        }
        return QueryParameters.simple(query);
    }

    RouterLink link(String words) {
        var link = new RouterLink(words, DifferenceView.class, route());
        link.setQueryParameters(query());
        return link;
    }
}
