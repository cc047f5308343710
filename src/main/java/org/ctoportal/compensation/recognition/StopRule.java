package org.ctoportal.compensation.recognition;

import java.time.LocalDate;
import java.time.YearMonth;

/** Through which month a certification that expires is paid for. */
public enum StopRule {
    MONTH_OF_EXPIRY,
    MONTH_BEFORE_EXPIRY;

    public YearMonth last(LocalDate expiry) {
        return YearMonth.from(expiry).minusMonths(this == MONTH_BEFORE_EXPIRY ? 1 : 0);
    }
}
