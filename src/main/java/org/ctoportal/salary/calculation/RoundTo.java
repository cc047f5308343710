package org.ctoportal.salary.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ctoportal.shared.Money;

/** What the amounts of a schedule are rounded to; half is rounded up. */
public enum RoundTo {
    CENT(2),
    DOLLAR(0),
    TEN_DOLLARS(-1),
    HUNDRED_DOLLARS(-2);

    private final int scale;

    RoundTo(int scale) {
        this.scale = scale;
    }

    public Money round(BigDecimal exact) {
        return new Money(exact.setScale(scale, RoundingMode.HALF_UP));
    }
}
