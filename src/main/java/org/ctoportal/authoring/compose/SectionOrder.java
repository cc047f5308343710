package org.ctoportal.authoring.compose;

import java.util.ArrayList;
import java.util.List;

/** Puts clauses in the district's order; one the district has never moved stays behind its natural predecessor. */
final class SectionOrder {

    private SectionOrder() {}

    static List<ComposedClause> apply(List<ComposedClause> natural, List<String> wanted) {
        var placed = new ArrayList<ComposedClause>();
        wanted.stream()
                .distinct()
                .flatMap(code -> natural.stream().filter(clause -> clause.code().equals(code)))
                .forEach(placed::add);
        for (var i = 0; i < natural.size(); i++) {
            var clause = natural.get(i);
            if (!wanted.contains(clause.code())) {
                placed.add(i == 0 ? 0 : placed.indexOf(natural.get(i - 1)) + 1, clause);
            }
        }
        return List.copyOf(placed);
    }
}
