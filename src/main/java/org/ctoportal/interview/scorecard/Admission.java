package org.ctoportal.interview.scorecard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a panelist who may score is about to change.
 *
 * @param panelist by name
 * @param closedAt when scoring ended; none while it runs
 * @param doneAt when the command was done; none when it comes for the first time
 */
record Admission(
        AnswerRating answer,
        String panelist,
        @Nullable Instant closedAt,
        @Nullable Instant doneAt) {}
