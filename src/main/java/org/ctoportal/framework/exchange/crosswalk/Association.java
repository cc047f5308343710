package org.ctoportal.framework.exchange.crosswalk;

import java.math.BigDecimal;

/**
 * One association of a crosswalk.
 *
 * @param from code of an area, skill or item of the first framework
 * @param to code of one of the second
 * @param strength above 0, to 1
 */
public record Association(String from, AssociationType type, String to, BigDecimal strength) {

    public Association {
        if (type.carriesScores() && (strength.signum() <= 0 || strength.compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException("A strength is above 0 and at most 1, not " + strength);
        }
    }

    /** With the strength of its type. */
    public Association(String from, AssociationType type, String to) {
        this(from, type, to, type.strength());
    }
}
