package org.ctoportal.jobdescription.check;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A warning somebody let stand.
 *
 * @param message what the rule said at the time
 * @param revokedBy who took it back; empty while it stands
 */
public record Waiver(
        String rule,
        String message,
        String reason,
        String by,
        Instant at,
        String revokedBy,
        @Nullable Instant revokedAt)
        implements Serializable {

    public static final int LONGEST_REASON = 2000;
}
