package org.ctoportal.interview.result;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.interview.score.DroppedQuestion;
import org.jspecify.annotations.Nullable;

/**
 * That a question was dropped for everybody.
 *
 * @param restoredAt when it counted again; none while it is dropped
 */
public record DropStep(
        DroppedQuestion question,
        Instant at,
        String by,
        @Nullable Instant restoredAt,
        String restoredBy) implements Serializable {

    public static final int LONGEST_REASON = 2000;

    public boolean isInForce() {
        return restoredAt == null;
    }
}
