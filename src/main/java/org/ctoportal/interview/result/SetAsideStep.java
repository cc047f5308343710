package org.ctoportal.interview.result;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That what a rater gave was left out for every candidate alike, after the rater had left the panel.
 *
 * @param rater by name
 * @param restoredAt when it counted again; none while it is left out
 */
public record SetAsideStep(
        String rater,
        String reason,
        Instant at,
        String by,
        @Nullable Instant restoredAt,
        String restoredBy) implements Serializable {

    public static final int LONGEST_REASON = 2000;

    public boolean isInForce() {
        return restoredAt == null;
    }
}
