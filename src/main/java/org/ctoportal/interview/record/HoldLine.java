package org.ctoportal.interview.record;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A hold as its screen shows it. */
public record HoldLine(
        long id,
        LocalDate heldOn,
        String reason,
        @Nullable LocalDate reviewOn,
        Instant setAt,
        String setBy,
        @Nullable Instant releasedAt,
        String releasedBy,
        String releaseReason)
        implements Serializable {

    public boolean stands() {
        return releasedAt == null;
    }
}
