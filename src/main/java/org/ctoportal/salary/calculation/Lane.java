package org.ctoportal.salary.calculation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a schedule, such as the pay of those who hold a certain degree.
 *
 * @param amount of the first step, or above the first lane at every step; nothing yet, or not needed where all are entered
 * @param entered the amount of each step, where all are entered
 */
public record Lane(String name, Kind kind, @Nullable BigDecimal amount, List<BigDecimal> entered)
        implements Serializable {

    public static final int LONGEST_NAME = 60;

    /** What the amount of a lane means. */
    public enum Kind {
        FIRST_STEP,
        ABOVE_FIRST_LANE
    }

    public Lane {
        entered = List.copyOf(entered);
    }

    public static Lane of(String name, BigDecimal firstStep) {
        return new Lane(name, Kind.FIRST_STEP, firstStep, List.of());
    }

    static Lane entered(String name, List<BigDecimal> amounts) {
        return new Lane(name, Kind.FIRST_STEP, null, amounts);
    }
}
