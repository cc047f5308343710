package org.ctoportal.interview.scorecard;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/**
 * What was fixed when scoring was opened.
 *
 * @param closedAt when the chair ended it; none while it runs
 */
public record ScoringTerms(
        SearchId search,
        OthersRatings othersRatings,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt,
        String closedBy)
        implements Serializable {

    public boolean isClosed() {
        return closedAt != null;
    }
}
