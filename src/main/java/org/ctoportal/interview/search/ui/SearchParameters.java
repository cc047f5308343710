package org.ctoportal.interview.search.ui;

import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.shared.ui.RouteNumber;

/** What an address says of a search; what nobody may see looks like what does not exist. */
public final class SearchParameters {

    private SearchParameters() {}

    public static SearchId search(BeforeEvent event) {
        return new SearchId(number(event, SearchRoutes.ID));
    }

    public static CandidateId candidate(BeforeEvent event) {
        return new CandidateId(number(event, SearchRoutes.CANDIDATE_ID));
    }

    public static <T> T found(SerializableSupplier<T> asked) {
        try {
            return asked.get();
        } catch (SearchNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private static long number(BeforeEvent event, String name) {
        return RouteNumber.in(event.getRouteParameters(), name).orElseThrow(NotFoundException::new);
    }
}
