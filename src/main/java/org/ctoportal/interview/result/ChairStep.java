package org.ctoportal.interview.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chair's word on one tie.
 *
 * @param order codes of all who shared the rank, the first one first
 * @param takenBackAt when it was taken back; none while it is in force
 */
public record ChairStep(
        List<String> order,
        String reason,
        Instant at,
        String by,
        @Nullable Instant takenBackAt,
        String takenBackBy) implements Serializable {

    public static final int LONGEST_REASON = 2000;

    public ChairStep {
        order = List.copyOf(order);
    }

    public boolean isInForce() {
        return takenBackAt == null;
    }
}
