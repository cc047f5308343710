package org.ctoportal.interview.search;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.springframework.stereotype.Component;

/** People with an account in the district who are called as a candidate is: only those who know both can say. */
@Component
class Namesakes {

    private final ColleagueService colleagues;

    Namesakes(ColleagueService colleagues) {
        this.colleagues = colleagues;
    }

    List<Colleague> of(String name) {
        return all().getOrDefault(key(name), List.of());
    }

    /** By {@link #key}. */
    Map<String, List<Colleague>> all() {
        return colleagues.everybody().stream().collect(groupingBy(one -> key(one.name())));
    }

    /** The name without regard to capitals and spaces, the last name first or last. */
    static String key(String name) {
        var parts = name.split(",", 2);
        var inOrder = parts.length == 2 ? parts[1] + " " + parts[0] : name;
        return inOrder.strip().replaceAll("[\\s\\u00a0]+", " ").toLowerCase(Locale.ROOT);
    }
}
