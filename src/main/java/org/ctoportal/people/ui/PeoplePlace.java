package org.ctoportal.people.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.ctoportal.people.PeopleFilter;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.people.PersonState;

/** Which people the address asks for, so that a search leads to one of them and a narrowed list can be come back to. */
final class PeoplePlace {

    private static final int LONGEST = 320;

    private PeoplePlace() {}

    /** Reads the address; what it says wrongly is as if not said. */
    static PeopleFilter filter(Location location) {
        var query = location.getQueryParameters();
        var text = query.getSingleParameter(PeopleRoutes.TEXT).orElse("");
        return new PeopleFilter(
                text.length() > LONGEST ? "" : text,
                query.getSingleParameter(PeopleRoutes.STATE)
                        .flatMap(said -> Arrays.stream(PersonState.values())
                                .filter(state -> state.name().equals(said))
                                .findFirst())
                        .orElse(null));
    }

    static Location of(PeopleFilter filter) {
        var said = new LinkedHashMap<String, String>();
        if (!filter.text().isBlank()) {
            said.put(PeopleRoutes.TEXT, filter.text().strip());
        }
        var state = filter.state();
        if (state != null) {
            said.put(PeopleRoutes.STATE, state.name());
        }
        return new Location(PeopleRoutes.PEOPLE, QueryParameters.simple(said));
    }
}
