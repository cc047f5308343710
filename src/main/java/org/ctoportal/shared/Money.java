package org.ctoportal.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An amount in US dollars, exact to the cent. */
public record Money(BigDecimal amount) implements Comparable<Money>, Serializable {

    public static final Money NONE = of("0");

    private static final int CENTS = 2;
    private static final Pattern TYPED = Pattern.compile("\\$?\\s*\\d{1,3}(,?\\d{3})*(\\.\\d{1,2})?");

    /** Fails on parts of a cent: whoever has them says how to round, see {@link #rounded}. */
    public Money {
        amount = amount.setScale(CENTS, RoundingMode.UNNECESSARY);
    }

    public static Money of(String plain) {
        return new Money(new BigDecimal(plain));
    }

    /** The nearest cent; half a cent is rounded up. */
    public static Money rounded(BigDecimal exact) {
        return new Money(exact.setScale(CENTS, RoundingMode.HALF_UP));
    }

    /** What a person typed, such as {@code $112,500}; empty when that is no amount. */
    public static Optional<Money> find(String typed) {
        var text = typed.strip();
        return text.length() < 40 && TYPED.matcher(text).matches()
                ? Optional.of(of(text.replaceAll("[$,\\s]", "")))
                : Optional.empty();
    }

    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(NONE, Money::plus);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /** As it stands in a sentence: $112,500 or $84,805.70. */
    public String text() {
        return amount.stripTrailingZeros().scale() <= 0 ? format(0) : exact();
    }

    /** As it is typed: 112500 or 84805.7. */
    public String plain() {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    /** With its cents, also when there are none: $78,750.00. */
    public String exact() {
        return format(CENTS);
    }

    private String format(int digits) {
        var format = NumberFormat.getNumberInstance(Locale.US);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return (amount.signum() < 0 ? "-$" : "$") + format.format(amount.abs());
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }
}
