package org.ctoportal.assessment.growth;

import java.math.BigDecimal;

/** Hours as they are entered: quarters and minutes in decimals, none of them less than nothing. */
final class Hours {

    private static final int SCALE = 2;
    private static final BigDecimal MOST = new BigDecimal("999.99");

    private Hours() {}

    /** As people write them, whatever the database makes of their places. */
    static BigDecimal plain(BigDecimal hours) {
        var trimmed = hours.stripTrailingZeros();
        return trimmed.scale() < 0 ? trimmed.setScale(0) : trimmed;
    }

    static boolean fit(BigDecimal hours) {
        return hours.signum() >= 0
                && hours.compareTo(MOST) <= 0
                && hours.stripTrailingZeros().scale() <= SCALE;
    }
}
