package org.ctoportal.interview.statistics;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A number that may not exist: nobody can say how far raters agree who all gave the same everywhere.
 *
 * @param value exact, or none where it cannot be computed
 */
public record Statistic(@Nullable Fraction value) implements Serializable {

    public static final Statistic NOT_COMPUTABLE = new Statistic(null);

    private static final int SHOWN_PLACES = 4;

    static Statistic of(Fraction value) {
        return new Statistic(value);
    }

    /** The quotient; not computable when it would be one by zero. */
    static Statistic ratio(Fraction dividend, Fraction divisor) {
        return divisor.isZero() ? NOT_COMPUTABLE : of(dividend.over(divisor));
    }

    static Statistic when(boolean computable, Supplier<Statistic> way) {
        return computable ? way.get() : NOT_COMPUTABLE;
    }

    public boolean isComputable() {
        return value != null;
    }

    public Optional<Fraction> find() {
        return Optional.ofNullable(value);
    }

    /** To four decimals, as it is printed; none where it is not computable. */
    public Optional<BigDecimal> shown() {
        return find().map(exact -> exact.rounded(SHOWN_PLACES));
    }

    /** One less a quotient, the form most measures of agreement have. */
    static Statistic complement(Fraction dividend, Fraction divisor) {
        return divisor.isZero() ? NOT_COMPUTABLE : of(Fraction.ONE.minus(dividend.over(divisor)));
    }
}
