package org.ctoportal.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A share of a hundred, exact: 2.5 is two and a half percent. */
public record Percent(BigDecimal value) implements Serializable {

    private static final Pattern TYPED = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?\\s*%?");

    public Percent {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    public static Percent of(String plain) {
        return new Percent(new BigDecimal(plain));
    }

    /** What a person typed, such as {@code 2.5} or {@code 2.5%}; empty when that is no percentage. */
    public static Optional<Percent> find(String typed) {
        var text = typed.strip();
        return TYPED.matcher(text).matches() ? Optional.of(of(text.replaceAll("[%\\s]", ""))) : Optional.empty();
    }

    /** What an amount is multiplied by to grow by this much: 1.025. */
    public BigDecimal growth() {
        return BigDecimal.ONE.add(value.movePointLeft(2));
    }

    /** As a part of one: 0.025. */
    public Fraction share() {
        return Fraction.of(value).over(100);
    }

    public String plain() {
        return value.toPlainString();
    }

    public String text() {
        return plain() + "%";
    }
}
