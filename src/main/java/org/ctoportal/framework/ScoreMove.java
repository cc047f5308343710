package org.ctoportal.framework;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What becomes of scores when their scale gets other bounds; chosen once for all scores of an upgrade. */
public enum ScoreMove {
    /** Scores stay as they are, also where the new scale does not reach them. */
    KEEP,
    /** A score beyond the new scale becomes its nearest end; the others stay. */
    CLAMP,
    /**
     * By the rule of three, the ends of the old scale become the ends of the new one. Exact to two decimals, the half
     * rounded up; a score beyond the old scale stays beyond the new one.
     */
    SCALE,
    /** Everybody scores anew. */
    RESET;

    private static final int DECIMALS = 2;

    /** The score on the new scale; none where it is to be given anew. */
    public Optional<BigDecimal> move(BigDecimal score, ScaleBounds from, ScaleBounds to) {
        return switch (this) {
            case KEEP -> Optional.of(score);
            case CLAMP -> Optional.of(score.max(to.lowest()).min(to.highest()));
            case SCALE -> Optional.of(scaled(score, from, to));
            case RESET -> Optional.empty();
        };
    }

    private static BigDecimal scaled(BigDecimal score, ScaleBounds from, ScaleBounds to) {
        if (from.equals(to)) {
            return score;
        }
        // One division, at the end: everything before it is exact.
        return to.lowest()
                .multiply(from.width())
                .add(score.subtract(from.lowest()).multiply(to.width()))
                .divide(from.width(), DECIMALS, RoundingMode.HALF_UP);
    }
}
