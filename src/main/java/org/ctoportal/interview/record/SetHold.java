package org.ctoportal.interview.record;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Stops destruction.
 *
 * @param heldOn when the charge came in, or the order
 * @param reviewOn when somebody looks whether it still stands; it never ends by itself
 */
public record SetHold(
        LocalDate heldOn, String reason, @Nullable LocalDate reviewOn) implements Serializable {

    public static final int LONGEST_REASON = 1000;

    public SetHold {
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A hold has a reason of at most " + LONGEST_REASON + " characters");
        }
    }
}
