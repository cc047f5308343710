package org.ctoportal.salary.calculation;

import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;

/** Administrative Schedule C of acceptance scenario S2. */
public final class ScheduleC {

    private ScheduleC() {}

    public static ScheduleTerms terms() {
        return ScheduleTerms.usual(Money.of("112500"), 8, Percent.of("2.5"), 260);
    }
}
