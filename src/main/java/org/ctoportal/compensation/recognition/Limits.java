package org.ctoportal.compensation.recognition;

import java.math.BigDecimal;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;

/** What no parameter of a recognition may be beyond. */
final class Limits {

    private static final Money HIGHEST = Money.of("1000000");
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private Limits() {}

    static void positive(Money amount) {
        if (amount.amount().signum() <= 0 || amount.isMoreThan(HIGHEST)) {
            throw new IllegalArgumentException("An amount is above nothing and at most a million: " + amount.exact());
        }
    }

    static void share(Percent percent) {
        if (percent.value().signum() <= 0 || percent.value().compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException("A share is above 0 and at most 100 percent: " + percent.text());
        }
    }

    static void within(int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException("From " + least + " to " + most + ": " + number);
        }
    }

    static void told(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A name is missing");
        }
    }
}
