package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a union was told of a policy whose positions its agreement covers, or why none had to be.
 *
 * @param notNeeded empty where notice was given
 */
public record UnionNotice(@Nullable LocalDate given, String notNeeded) implements Serializable {

    public static final int LONGEST_REASON = 1000;

    public UnionNotice {
        notNeeded = notNeeded.strip();
    }

    /** Whether one of both is said, and not the other. */
    boolean isTold() {
        return (given == null) != notNeeded.isEmpty() && notNeeded.length() <= LONGEST_REASON;
    }
}
