package org.ctoportal.interview.result;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.interview.score.OthersRatings;
import org.jspecify.annotations.Nullable;

/**
 * How the scoring was held.
 *
 * @param closedAt when it ended; none while it runs
 */
public record SessionFacts(
        OthersRatings othersRatings,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt,
        String closedBy) implements Serializable {

    public boolean isClosed() {
        return closedAt != null;
    }
}
