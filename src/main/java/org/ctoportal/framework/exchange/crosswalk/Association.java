package org.ctoportal.framework.exchange.crosswalk;

import java.math.BigDecimal;

/**
 * One association of a crosswalk.
 *
 * @param from code of an area, skill or item of the first framework
 * @param to code of one of the second
 * @param strength above 0, to 1, with at most four decimals; 0 for those that carry no score
 */
public record Association(String from, AssociationType type, String to, BigDecimal strength) {

    /** Decimals of a strength that are kept. */
    public static final int DECIMALS = 4;

    public Association {
        if (strength.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException("A strength has at most four decimals, not " + strength);
        }
        if (type.carriesScores() && (strength.signum() <= 0 || strength.compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException("A strength is above 0 and at most 1, not " + strength);
        }
    }

    /** With the strength of its type. */
    public Association(String from, AssociationType type, String to) {
        this(from, type, to, type.strength());
    }

    /** Names the two it connects. */
    public String pair() {
        return from + "\n" + to;
    }

    /** Whether it connects the same two in the same way, however the strength is written. */
    public boolean saysTheSameAs(Association other) {
        return pair().equals(other.pair()) && type == other.type && strength.compareTo(other.strength) == 0;
    }
}
