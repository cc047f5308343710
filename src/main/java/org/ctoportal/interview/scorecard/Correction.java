package org.ctoportal.interview.scorecard;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an answer was before it was changed after a submission, and why it was.
 *
 * @param level before; none where nothing had been given
 * @param givenAt when the level had been given
 * @param levelKept whether the level stayed, and the note alone was changed
 * @param note before; none where it stayed
 */
public record Correction(
        @Nullable Integer level,
        @Nullable Instant givenAt,
        boolean levelKept,
        @Nullable String note,
        String reason,
        Instant at,
        String by)
        implements Serializable {}
