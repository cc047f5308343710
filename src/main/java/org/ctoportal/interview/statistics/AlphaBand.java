package org.ctoportal.interview.statistics;

import java.util.Optional;
import org.ctoportal.shared.Fraction;

/** A word for Krippendorff's alpha, by his own limits of 0.667 and 0.8. */
public enum AlphaBand {
    TOO_LOW,
    TENTATIVE,
    RELIABLE;

    public static Optional<AlphaBand> of(Statistic alpha) {
        return alpha.find().map(AlphaBand::of);
    }

    private static AlphaBand of(Fraction value) {
        if (value.compareTo(Fraction.of(667, 1000)) < 0) {
            return TOO_LOW;
        }
        return value.compareTo(Fraction.of(4, 5)) < 0 ? TENTATIVE : RELIABLE;
    }
}
