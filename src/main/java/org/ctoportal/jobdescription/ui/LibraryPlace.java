package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.ctoportal.identity.PersonId;
import org.ctoportal.jobdescription.JobDescriptionRoutes;
import org.ctoportal.jobdescription.JobDescriptionService;

/** Which job descriptions the address asks for, so that a narrowed list can be kept, sent and come back to. */
final class LibraryPlace {

    private static final String TEXT = "q";
    private static final String SHOWN = "show";
    private static final String BEGUN_BY = "by";
    private static final String ME = "me";
    private static final String TEMPLATES = "templates";
    private static final String OLDER = "older";

    private LibraryPlace() {}

    /** Reads the address; what it says wrongly is as if not said. */
    static LibraryFilter filter(Location location) {
        var query = location.getQueryParameters();
        var text = query.getSingleParameter(TEXT).orElse("");
        var by = query.getSingleParameter(BEGUN_BY).orElse("");
        return new LibraryFilter(
                text.length() > JobDescriptionService.LONGEST_SEARCH ? "" : text,
                shown(query),
                query.getSingleParameter(TEMPLATES).filter(OLDER::equals).isPresent(),
                by.equals(ME),
                by.matches("\\d{1,18}") ? new PersonId(Long.parseLong(by)) : null);
    }

    private static LibraryFilter.Shown shown(QueryParameters query) {
        return query.getSingleParameter(SHOWN)
                .flatMap(said -> Arrays.stream(LibraryFilter.Shown.values())
                        .filter(one -> one.name().equals(said))
                        .findFirst())
                .orElse(LibraryFilter.Shown.CURRENT);
    }

    static Location of(LibraryFilter filter) {
        var said = new LinkedHashMap<String, String>();
        if (!filter.text().isBlank()) {
            said.put(TEXT, filter.text().strip());
        }
        if (filter.shown() != LibraryFilter.Shown.CURRENT) {
            said.put(SHOWN, filter.shown().name());
        }
        var begunBy = filter.begunBy();
        if (filter.mine()) {
            said.put(BEGUN_BY, ME);
        } else if (begunBy != null) {
            said.put(BEGUN_BY, String.valueOf(begunBy.value()));
        }
        if (filter.behind()) {
            said.put(TEMPLATES, OLDER);
        }
        return new Location(JobDescriptionRoutes.LIST, QueryParameters.simple(said));
    }
}
