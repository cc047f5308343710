package org.ctoportal.salary.calculation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.ctoportal.shared.Money;

/**
 * An amount and how it comes about.
 *
 * @param working such as {@code $115,313 × 1.025 = $118,195.825 → $118,196}; empty for an amount as it was entered
 */
public record Figure(Money amount, String working) implements Serializable {

    /** More digits of an amount that is not yet rounded tell nobody anything. */
    private static final int DIGITS_SHOWN = 4;

    static Figure entered(Money amount) {
        return new Figure(amount, "");
    }

    /** {@code way} gave {@code exact}, and that was rounded to {@code amount}. */
    static Figure worked(String way, BigDecimal exact, Money amount) {
        if (exact.compareTo(amount.amount()) == 0) {
            return new Figure(amount, way + " = " + amount.text());
        }
        var isShownWhole = exact.stripTrailingZeros().scale() <= DIGITS_SHOWN;
        return new Figure(amount, way + (isShownWhole ? " = " : " ≈ ") + dollars(exact) + " → " + amount.text());
    }

    private static String dollars(BigDecimal exact) {
        var format = NumberFormat.getNumberInstance(Locale.US);
        format.setMaximumFractionDigits(DIGITS_SHOWN);
        format.setRoundingMode(RoundingMode.DOWN);
        return "$" + format.format(exact);
    }
}
