package org.ctoportal.interview.scorecard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a panelist says of the answer to one question, the whole of it each time.
 *
 * @param command the same when the same is sent again; then nothing is stored twice
 * @param level none for a blank
 * @param note what was heard
 * @param reason why a rating that was submitted once changes; empty else
 */
public record RecordAnswer(
        UUID command, String question, @Nullable Integer level, boolean notAsked, String note, String reason) {

    public static final int LONGEST_NOTE = 4000;
    public static final int LONGEST_REASON = 2000;

    public RecordAnswer {
        if (level != null && notAsked) {
            throw new IllegalArgumentException("What was not asked has no level");
        }
        if (note.length() > LONGEST_NOTE || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("Too long a note or reason");
        }
    }
}
