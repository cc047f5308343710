package org.ctoportal.salary.calculation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ctoportal.shared.Money;

/**
 * The part of a full contract year somebody is paid for: full-time equivalent and days. Rounded once, to the cent.
 *
 * @param fullTime 1 is full time, 0.8 four days of five
 */
public record Proration(BigDecimal fullTime, int days, int ofDays) implements Serializable {

    private static final int DIGITS = 20;

    public Proration {
        if (!isFullTime(fullTime)) {
            throw new IllegalArgumentException("A full-time equivalent is above 0 and at most 1: " + fullTime);
        }
        if (ofDays < 1 || ofDays > ScheduleTerms.MOST_DAYS || days < 0 || days > ofDays) {
            throw new IllegalArgumentException("Not a part of a contract year: " + days + " of " + ofDays);
        }
        fullTime = fullTime.stripTrailingZeros();
    }

    public static Proration days(int days, int ofDays) {
        return new Proration(BigDecimal.ONE, days, ofDays);
    }

    public static boolean isFullTime(BigDecimal share) {
        return share.signum() > 0
                && share.compareTo(BigDecimal.ONE) <= 0
                && share.stripTrailingZeros().scale() <= 4;
    }

    /** What is left of the pay of a full year. */
    public Figure of(Money year) {
        var share = fullTime.compareTo(BigDecimal.ONE) == 0 ? "" : " × " + fullTime.toPlainString();
        return rounded(
                year.text() + share + " × " + days + "/" + ofDays,
                year.amount().multiply(fullTime).multiply(BigDecimal.valueOf(days)),
                ofDays);
    }

    /** What one day of a full contract year is worth. */
    public static Figure dailyRate(Money year, int contractDays) {
        return rounded(year.text() + " ÷ " + contractDays, year.amount(), contractDays);
    }

    private static Figure rounded(String way, BigDecimal dividend, int divisor) {
        var exact = dividend.divide(BigDecimal.valueOf(divisor), DIGITS, RoundingMode.DOWN);
        var amount = new Money(dividend.divide(BigDecimal.valueOf(divisor), 2, RoundingMode.HALF_UP));
        return Figure.worked(way, exact, amount);
    }
}
