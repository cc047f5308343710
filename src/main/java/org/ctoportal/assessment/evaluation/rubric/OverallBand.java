package org.ctoportal.assessment.evaluation.rubric;

import java.math.BigDecimal;
import java.util.Arrays;
import org.ctoportal.shared.Fraction;

/**
 * The level of the rubric whose name an overall result bears. Limits are a proposal of the portal, as no outside
 * authority sets any; they are compared with the exact result, not with the rounded one.
 */
public enum OverallBand {
    FIRST("1"),
    SECOND("1.75"),
    THIRD("2.50"),
    FOURTH("3.25");

    private final String from;

    OverallBand(String from) {
        this.from = from;
    }

    public static OverallBand of(Fraction overall) {
        return Arrays.stream(values())
                .filter(band -> Fraction.of(new BigDecimal(band.from)).compareTo(overall) <= 0)
                .reduce(FIRST, (lower, higher) -> higher);
    }

    /** The level of the scale that has the name. */
    public int level() {
        return ordinal() + 1;
    }

    /** The lowest result in it, with two places. */
    public String from() {
        return new BigDecimal(from).setScale(2).toPlainString();
    }
}
