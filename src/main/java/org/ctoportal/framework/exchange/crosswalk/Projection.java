package org.ctoportal.framework.exchange.crosswalk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A score seen through a crosswalk: the mean of what was carried along, weighted by strength.
 *
 * @param shares all it comes from, at least one
 */
public record Projection(List<Share> shares) {

    private static final int DECIMALS = 4;

    /** A score that an association carries along. */
    public record Share(Association association, BigDecimal score) {

        /** The score times the strength of the association. */
        public BigDecimal weighted() {
            return score.multiply(association.strength());
        }
    }

    public Projection {
        shares = List.copyOf(shares);
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("A score comes from something");
        }
    }

    /** The sum of each score times its strength, exact. */
    public BigDecimal weighted() {
        return shares.stream().map(Share::weighted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The sum of the strengths, exact. */
    public BigDecimal strength() {
        return shares.stream().map(share -> share.association().strength()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The weighted mean, rounded half up to four decimals. */
    public BigDecimal score() {
        return weighted().divide(strength(), DECIMALS, RoundingMode.HALF_UP);
    }
}
