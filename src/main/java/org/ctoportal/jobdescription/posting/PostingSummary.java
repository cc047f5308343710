package org.ctoportal.jobdescription.posting;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A posting in a list.
 *
 * @param closesAt none while it is open until filled, and when somebody ended it by hand
 */
public record PostingSummary(
        PostingId id,
        String number,
        String title,
        PostingState state,
        boolean hasUnpublishedChanges,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        Instant changedAt,
        String changedBy)
        implements Serializable {}
