package org.ctoportal.api.read;

import java.math.BigDecimal;
import java.util.Locale;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/** Values as programs read them: numbers exact, as texts. */
final class Words {

    private static final int PLACES = 2;

    private Words() {}

    /** {@code issuer-directory} */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String ofNullable(@Nullable Enum<?> value) {
        return value == null ? null : of(value);
    }

    /** With both cents: {@code 1250.00} */
    static String of(Money money) {
        return money.amount().toPlainString();
    }

    static @Nullable String of(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** As it is printed. */
    static @Nullable String rounded(@Nullable Fraction exact) {
        return exact == null ? null : exact.rounded(PLACES).toPlainString();
    }

    /** Without rounding: {@code 97/24} */
    static @Nullable String exact(@Nullable Fraction exact) {
        return exact == null ? null : exact.text();
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
