package org.ctoportal.assessment.self;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of one statement, the whole of it each time.
 *
 * @param command the same when the same is sent again; then nothing is stored twice
 * @param question code of the statement, as the browser names what it asks
 * @param level none for a blank
 * @param notAsked whether the statement speaks of what is not the person's role
 */
public record RecordRating(
        UUID command, String question, @Nullable Integer level, boolean notAsked, String note) {

    public static final int LONGEST_NOTE = 2000;

    public RecordRating {
        Objects.requireNonNull(command);
        Objects.requireNonNull(question);
        if (level != null && notAsked) {
            throw new IllegalArgumentException("What is set aside has no level");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("Too long a note");
        }
    }
}
