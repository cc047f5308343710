package org.ctoportal.interview.statistics;

import java.util.Optional;
import org.ctoportal.shared.Fraction;

/** A word for an intraclass correlation, after Koo and Li (2016). */
public enum IccBand {
    POOR,
    MODERATE,
    GOOD,
    EXCELLENT;

    public static Optional<IccBand> of(Statistic icc) {
        return icc.find().map(IccBand::of);
    }

    private static IccBand of(Fraction value) {
        if (value.compareTo(Fraction.of(1, 2)) < 0) {
            return POOR;
        }
        if (value.compareTo(Fraction.of(3, 4)) < 0) {
            return MODERATE;
        }
        return value.compareTo(Fraction.of(9, 10)) < 0 ? GOOD : EXCELLENT;
    }
}
