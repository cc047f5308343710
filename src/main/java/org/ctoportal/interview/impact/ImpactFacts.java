package org.ctoportal.interview.impact;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/** What the rules about adverse impact ask of a group, under the names of the rule packs. */
public final class ImpactFacts {

    private static final int PLACES = 20;

    private ImpactFacts() {}

    /** Cut off and never rounded up, so that a ratio below four fifths stays below. */
    public static Map<String, Object> of(ImpactLine line) {
        var facts = new HashMap<String, Object>(of(line.group()));
        var ratio = line.ratio();
        if (ratio != null) {
            facts.put("flow.impact_ratio", ratio.decimal(PLACES, RoundingMode.DOWN));
        }
        return facts;
    }

    /** Of a group too small for a ratio. */
    public static Map<String, Object> of(GroupFlow group) {
        return Map.of("flow.group_size", group.came());
    }
}
