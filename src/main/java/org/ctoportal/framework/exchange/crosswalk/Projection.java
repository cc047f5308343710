package org.ctoportal.framework.exchange.crosswalk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A score seen through a crosswalk.
 *
 * @param weighted the sum of each score times its strength
 * @param strength the sum of the strengths
 * @param from the codes whose scores it comes from
 */
public record Projection(BigDecimal weighted, BigDecimal strength, List<String> from) {

    private static final int DECIMALS = 4;

    public Projection {
        from = List.copyOf(from);
    }

    /** The weighted mean, rounded half up to four decimals; the sums above are exact. */
    public BigDecimal score() {
        return weighted.divide(strength, DECIMALS, RoundingMode.HALF_UP);
    }
}
