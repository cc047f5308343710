package org.ctoportal.interview.statistics;

import java.util.Optional;
import org.ctoportal.shared.Fraction;

/** A word for a kappa, after Landis and Koch (1977). */
public enum KappaBand {
    POOR,
    SLIGHT,
    FAIR,
    MODERATE,
    SUBSTANTIAL,
    ALMOST_PERFECT;

    public static Optional<KappaBand> of(Statistic kappa) {
        return kappa.find().map(KappaBand::of);
    }

    /** Bands of a fifth; each holds its upper end. */
    private static KappaBand of(Fraction value) {
        if (value.signum() < 0) {
            return POOR;
        }
        for (var fifth = 1; fifth < 5; fifth++) {
            if (value.compareTo(Fraction.of(fifth, 5)) <= 0) {
                return values()[fifth];
            }
        }
        return ALMOST_PERFECT;
    }
}
