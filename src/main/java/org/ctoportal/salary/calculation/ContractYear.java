package org.ctoportal.salary.calculation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The days a contract runs over. Which of them are worked stands in the district's calendar; until somebody counts them
 * there, weekdays in proportion are a fair estimate.
 */
public record ContractYear(LocalDate from, LocalDate through, int contractDays) implements Serializable {

    /** Contract days left for somebody who starts on a day, by weekdays in proportion. */
    public int daysLeft(LocalDate start) {
        if (!start.isAfter(from)) {
            return contractDays;
        }
        var all = weekdays(from);
        return all == 0
                ? 0
                : BigDecimal.valueOf(contractDays)
                        .multiply(BigDecimal.valueOf(weekdays(start)))
                        .divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    private long weekdays(LocalDate start) {
        return start.isAfter(through)
                ? 0
                : start.datesUntil(through.plusDays(1))
                        .filter(day ->
                                day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                        .count();
    }
}
