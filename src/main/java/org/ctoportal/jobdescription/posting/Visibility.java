package org.ctoportal.jobdescription.posting;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a posting can be seen and applied to.
 *
 * @param opensAt none before it was published, or when it was withdrawn before anybody saw it
 * @param closesAt none while it is open until filled
 * @param ending what somebody decided by hand, or none
 */
public record Visibility(
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Ending ending) implements Serializable {

    /** The deadline itself is too late. */
    public PostingState stateAt(Instant now) {
        if (ending != null) {
            return ending == Ending.WITHDRAWN ? PostingState.UNPUBLISHED : PostingState.CLOSED;
        }
        if (opensAt == null) {
            return PostingState.DRAFT;
        }
        if (closesAt != null && !now.isBefore(closesAt)) {
            return PostingState.CLOSED;
        }
        return now.isBefore(opensAt) ? PostingState.SCHEDULED : PostingState.OPEN;
    }
}
