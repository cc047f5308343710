package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Money;

/** One step on the way to an amount: what is done and with which figures, so that anybody can do it again. */
public record Step(Kind kind, List<String> figures) implements Serializable {

    /** More digits of an amount that is not yet rounded tell nobody anything. */
    private static final int DIGITS = 4;

    /** What a step does; screens word it. */
    public enum Kind {
        YEARLY,
        MONTHS,
        OTHER_STIPEND,
        OTHER_POLICY,
        OTHER_SINGLE,
        LARGER_BEYOND_LIMIT,
        FULL_TIME,
        PAID_DAYS,
        PRODUCT,
        SINGLE,
        COST,
        NOT_COVERED,
        PAID_BY_OTHERS,
        SUM,
        LIMIT,
        UNSERVED,
        CLAIMED_BEFORE,
        BEFORE,
        LEFT,
        PAID_ELSEWHERE,
        ADVANCED_BEFORE,
        ADVANCED,
        KEEPS,
        PASS_WITHIN,
        NOT_PASSED_BY,
        ON_FILE,
        YEAR_LIMIT,
        WITHIN_YEAR_LIMIT,
        BEYOND_YEAR_LIMIT,
        HOURS,
        HOURS_LEFT
    }

    public Step {
        figures = List.copyOf(figures);
    }

    static Step of(Kind kind, String... figures) {
        return new Step(kind, List.of(figures));
    }

    /** Such as {@code $3,000 × 9/12 = $2,250.00}. */
    static Step product(String way, Fraction exact, Money amount) {
        var same = Fraction.of(amount.amount()).equals(exact);
        var between = same ? " = " : " ≈ $" + grouped(exact.decimal(DIGITS, RoundingMode.DOWN)) + " → ";
        return of(Kind.PRODUCT, way + between + amount.exact());
    }

    private static String grouped(BigDecimal exact) {
        var format = NumberFormat.getNumberInstance(Locale.US);
        format.setMinimumFractionDigits(DIGITS);
        return format.format(exact);
    }
}
