package org.ctoportal.authoring.approval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.identity.PersonId;

/** Who could sign at the places of one step. Nobody signs twice in a step, so each place needs a person of its own. */
final class Seating {

    private final List<Set<PersonId>> candidates;
    private final Map<PersonId, Integer> placeOf = new HashMap<>();

    private Seating(List<Set<PersonId>> candidates) {
        this.candidates = candidates;
    }

    /** At how many places of a step somebody can sign at the most. */
    static long most(List<Set<PersonId>> candidates) {
        var seating = new Seating(candidates);
        var seated = 0;
        for (var place = 0; place < candidates.size(); place++) {
            if (seating.seat(place, new HashSet<>())) {
                seated++;
            }
        }
        return seated;
    }

    /** Whoever sits elsewhere makes room when another place can be found for them. */
    private boolean seat(int place, Set<PersonId> tried) {
        for (var person : candidates.get(place)) {
            if (tried.add(person)) {
                var held = placeOf.get(person);
                if (held == null || seat(held, tried)) {
                    placeOf.put(person, place);
                    return true;
                }
            }
        }
        return false;
    }
}
