package org.ctoportal.framework.exchange.crosswalk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is carried along, by where it goes. */
final class Shares {

    private final Map<String, List<Projection.Share>> byEnd = new LinkedHashMap<>();

    /** Takes the score along, where there is one and the association carries scores at all. */
    void carry(Association association, @Nullable BigDecimal score, String end) {
        if (score != null && association.type().carriesScores()) {
            byEnd.computeIfAbsent(end, code -> new ArrayList<>()).add(new Projection.Share(association, score));
        }
    }

    Map<String, Projection> projections() {
        var projections = new LinkedHashMap<String, Projection>();
        byEnd.forEach((end, shares) -> projections.put(end, new Projection(shares)));
        return projections;
    }
}
