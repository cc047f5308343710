package org.ctoportal.rules.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.ctoportal.rules.RuleFilter;
import org.ctoportal.rules.RuleState;
import org.ctoportal.rules.RulesRoutes;
import org.ctoportal.rules.book.Severity;
import org.jspecify.annotations.Nullable;

/** Which rules the address asks for, so that a narrowed list can be kept, sent and come back to. */
final class RulesPlace {

    private static final String TEXT = "q";
    private static final String JURISDICTION = "state";
    private static final String SEVERITY = "weight";
    private static final String STATE = "validity";

    private RulesPlace() {}

    /** Reads the address; what it says wrongly is as if not said. */
    static RuleFilter filter(Location location) {
        var query = location.getQueryParameters();
        var text = query.getSingleParameter(TEXT).orElse("");
        return new RuleFilter(
                text.length() > RuleFilter.LONGEST_TEXT ? "" : text,
                query.getSingleParameter(JURISDICTION).orElse(null),
                one(Severity.values(), query, SEVERITY),
                one(RuleState.values(), query, STATE));
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .flatMap(said -> Arrays.stream(values)
                        .filter(value -> value.name().equals(said))
                        .findFirst())
                .orElse(null);
    }

    static Location of(RuleFilter filter) {
        var said = new LinkedHashMap<String, String>();
        if (!filter.text().isBlank()) {
            said.put(TEXT, filter.text().strip());
        }
        say(said, JURISDICTION, filter.jurisdiction());
        say(said, SEVERITY, filter.severity());
        say(said, STATE, filter.state());
        return new Location(RulesRoutes.LIST, QueryParameters.simple(said));
    }

    private static void say(LinkedHashMap<String, String> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value.toString());
        }
    }
}
