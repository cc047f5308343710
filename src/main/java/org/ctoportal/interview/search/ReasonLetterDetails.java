package org.ctoportal.interview.search;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter with the reason, and whether it went out.
 *
 * @param sentAt none while nobody sent it
 * @param sentTo address it was mailed to; empty where it went on paper
 */
public record ReasonLetterDetails(
        String reason,
        Instant writtenAt,
        String writtenBy,
        @Nullable Instant sentAt,
        String sentBy,
        String sentTo) implements Serializable {

    public boolean isSent() {
        return sentAt != null;
    }
}
