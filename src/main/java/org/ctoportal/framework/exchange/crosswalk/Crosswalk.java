package org.ctoportal.framework.exchange.crosswalk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How the items of one framework belong to those of another.
 *
 * @param from code of the first framework's pack
 * @param to code of the second's
 */
public record Crosswalk(String from, String to, List<Association> associations) {

    public Crosswalk {
        associations = List.copyOf(associations);
    }

    /**
     * Scores by item of the first framework, as scores by item of the second: the mean of the scores associated with it,
     * weighted by the strength of each association. Both must be on the same scale. An item without a score on the other side
     * of any association that carries one gets none; nothing is passed up or down inside a framework.
     */
    public Map<String, Projection> project(Map<String, BigDecimal> scores) {
        var shares = new Shares();
        associations.forEach(one -> shares.carry(one, scores.get(one.from()), one.to()));
        return shares.projections();
    }

    /** The other way round, as far as that can be said: a part is not the whole, and what was replaced does not replace. */
    public Crosswalk reversed() {
        return new Crosswalk(
                to,
                from,
                associations.stream()
                        .filter(one -> one.type().isMutual())
                        .map(one -> new Association(one.to(), one.type(), one.from(), one.strength()))
                        .toList());
    }

    /** The skills of the first framework against those of the second, with what connects each pair. */
    public CrosswalkMatrix matrix(Map<String, Object> fromFramework, Map<String, Object> toFramework) {
        return CrosswalkMatrix.of(associations, fromFramework, toFramework);
    }
}
