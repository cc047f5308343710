package org.ctoportal.framework;

import java.io.Serializable;
import java.math.BigDecimal;

/** The lowest and the highest score a scale has. */
public record ScaleBounds(BigDecimal lowest, BigDecimal highest) implements Serializable {

    public ScaleBounds {
        if (lowest.compareTo(highest) >= 0) {
            throw new IllegalArgumentException("A scale rises: " + lowest + " to " + highest);
        }
    }

    public static ScaleBounds of(Scale scale) {
        return new ScaleBounds(
                BigDecimal.valueOf(scale.levels().getFirst().level()),
                BigDecimal.valueOf(scale.levels().getLast().level()));
    }

    public boolean holds(BigDecimal score) {
        return score.compareTo(lowest) >= 0 && score.compareTo(highest) <= 0;
    }

    public BigDecimal width() {
        return highest.subtract(lowest);
    }
}
