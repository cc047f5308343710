package org.ctoportal.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact numbers as people write them: a decimal where it ends, else the fraction with the decimal after it. */
public final class ExactNumber {

    private static final int MOST_PLACES = 6;
    private static final int PLACES = 4;

    private ExactNumber() {}

    /** Such as {@code 0.65}, or {@code 13/3 (4.3333…)}. */
    public static String text(Fraction number) {
        var exact = number.rounded(MOST_PLACES);
        return Fraction.of(exact).equals(number)
                ? plain(exact)
                : number.text() + " ("
                        + number.decimal(PLACES, RoundingMode.DOWN).toPlainString() + "…)";
    }

    /** A share in percent, such as {@code 16.13%} or {@code 500/31 (16.1290…)%}. */
    public static String percent(Fraction share) {
        return text(share.times(100)) + "%";
    }

    /** Rounded, as it is shown and ranked with. */
    public static String rounded(Fraction number, int places) {
        return number.rounded(places).toPlainString();
    }

    /** With its sign, such as {@code +0.375}. */
    public static String signed(Fraction number, int places) {
        return (number.signum() > 0 ? "+" : "") + rounded(number, places);
    }

    private static String plain(BigDecimal number) {
        var trimmed = number.stripTrailingZeros();
        return (trimmed.scale() < 0 ? trimmed.setScale(0) : trimmed).toPlainString();
    }
}
