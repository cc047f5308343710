package org.ctoportal.authoring.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.Map;
import org.ctoportal.authoring.AuthoringRoutes;

/**
 * Which revisions are compared and how, as the address says it.
 *
 * @param side in two columns instead of one text
 * @param whole with the sentences that stayed
 */
record RevisionsPlace(int from, int to, boolean side, boolean whole) implements Serializable {

    /** In place of a later revision: the draft as it stands now. */
    static final int DRAFT = 0;

    private static final String DRAFT_WORD = "draft";
    private static final String VIEW = "view";
    private static final String SIDE = "side";
    private static final String SHOW = "show";
    private static final String WHOLE = "all";

    /** Reads the address; what it says wrongly is as if not said. */
    static RevisionsPlace of(Location location, int usualFrom, int usualTo) {
        var query = location.getQueryParameters();
        return new RevisionsPlace(
                number(query, AuthoringRoutes.FROM, usualFrom),
                query.getSingleParameter(AuthoringRoutes.TO)
                                .filter(DRAFT_WORD::equals)
                                .isPresent()
                        ? DRAFT
                        : number(query, AuthoringRoutes.TO, usualTo),
                query.getSingleParameter(VIEW).filter(SIDE::equals).isPresent(),
                query.getSingleParameter(SHOW).filter(WHOLE::equals).isPresent());
    }

    private static int number(QueryParameters query, String name, int usual) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("[1-9]\\d{0,6}"))
                .map(Integer::parseInt)
                .orElse(usual);
    }

    boolean isWithDraft() {
        return to == DRAFT;
    }

    RevisionsPlace between(int earlier, int later) {
        return new RevisionsPlace(earlier, later, side, whole);
    }

    RevisionsPlace inColumns(boolean columns) {
        return new RevisionsPlace(from, to, columns, whole);
    }

    RevisionsPlace showing(boolean everything) {
        return new RevisionsPlace(from, to, side, everything);
    }

    QueryParameters query() {
        return QueryParameters.simple(Map.of(
                AuthoringRoutes.FROM,
                String.valueOf(from),
                AuthoringRoutes.TO,
                isWithDraft() ? DRAFT_WORD : String.valueOf(to),
                VIEW,
                side ? SIDE : "inline",
                SHOW,
                whole ? WHOLE : "changes"));
    }
}
