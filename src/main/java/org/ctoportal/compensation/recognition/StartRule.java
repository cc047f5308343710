package org.ctoportal.compensation.recognition;

import java.time.LocalDate;
import java.time.YearMonth;

/** From which month on a verified certification is paid for. */
public enum StartRule {
    MONTH_AFTER_VERIFICATION,
    MONTH_OF_VERIFICATION;

    public YearMonth first(LocalDate verified) {
        return YearMonth.from(verified).plusMonths(this == MONTH_AFTER_VERIFICATION ? 1 : 0);
    }
}
