package org.ctoportal.interview.impact;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A group beside the group with the highest rate, by the four-fifths rule of 29 CFR 1607.4(D).
 *
 * @param ratio of both rates, exact; none when nobody at all went on
 */
public record ImpactLine(
        GroupFlow group, GroupFlow highest, @Nullable Fraction ratio) implements Serializable {

    private static final Fraction FOUR_FIFTHS = Fraction.of(4, 5);

    /** Where fewer are expected in a cell, the usual tests call the numbers small. */
    private static final Fraction FEW_EXPECTED = Fraction.of(5);

    private static final Fraction SIGNIFICANT = Fraction.of(1, 20);
    private static final int P_PLACES = 4;
    private static final int Z_PLACES = 2;

    static ImpactLine of(GroupFlow group, GroupFlow highest) {
        var rate = highest.rate();
        return new ImpactLine(
                group, highest, rate.isZero() ? null : group.rate().over(rate));
    }

    /** Below four fifths; exactly four fifths is not. */
    public boolean isFlagged() {
        return ratio != null && ratio.compareTo(FOUR_FIFTHS) < 0;
    }

    /** Whether one more of the group going on would lift it to four fifths. */
    public boolean turnsWithOneMore() {
        return isFlagged()
                && group.stayed() > 0
                && !of(group.supposing(group.wentOn() + 1), highest).isFlagged();
    }

    /** How likely a table like this or a rarer one is by chance: Fisher's exact test, two-sided, to four decimals. */
    public BigDecimal fisher() {
        return FisherExact.of(group, highest).rounded(P_PLACES);
    }

    /** The difference of both rates in standard errors, with the pooled rate; none where all or none went on. */
    public @Nullable BigDecimal z() {
        var pooled = Fraction.of(group.wentOn() + highest.wentOn(), all());
        var variance = pooled.times(Fraction.ONE.minus(pooled))
                .times(Fraction.of(1, group.came()).plus(Fraction.of(1, highest.came())));
        if (variance.isZero()) {
            return null;
        }
        var squared = highest.rate().minus(group.rate()).squared().over(variance);
        return new BigDecimal(squared.numerator())
                .divide(new BigDecimal(squared.denominator()), MathContext.DECIMAL128)
                .sqrt(MathContext.DECIMAL64)
                .setScale(Z_PLACES, RoundingMode.HALF_UP);
    }

    public ImpactReading reading() {
        var wentOn = group.wentOn() + highest.wentOn();
        if (wentOn < 2) {
            return wentOn == 0 ? ImpactReading.NO_SELECTION : ImpactReading.ONE_SELECTION;
        }
        if (!isFlagged()) {
            return ImpactReading.NOT_FLAGGED;
        }
        if (FisherExact.of(group, highest).compareTo(SIGNIFICANT) < 0) {
            return ImpactReading.SIGNIFICANT;
        }
        if (fewestExpected().compareTo(FEW_EXPECTED) >= 0) {
            return ImpactReading.NOT_SIGNIFICANT;
        }
        return turnsWithOneMore() ? ImpactReading.NUMBERS_TOO_SMALL : ImpactReading.SMALL_NUMBERS;
    }

    private Fraction fewestExpected() {
        var wentOn = group.wentOn() + highest.wentOn();
        var rarer = Math.min(wentOn, all() - wentOn);
        return Fraction.of((long) rarer * Math.min(group.came(), highest.came()), all());
    }

    private int all() {
        return group.came() + highest.came();
    }
}
