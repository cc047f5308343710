package org.ctoportal.records;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hold, what it covers, and how it ended. */
public record HoldDetails(
        long id,
        String name,
        String reason,
        List<HoldScope> covers,
        Instant setAt,
        String setBy,
        @Nullable Instant liftedAt,
        String liftedBy,
        String liftReason)
        implements Serializable {

    public HoldDetails {
        covers = List.copyOf(covers);
    }

    public boolean stands() {
        return liftedAt == null;
    }
}
