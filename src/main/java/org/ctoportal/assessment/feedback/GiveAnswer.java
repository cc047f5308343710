package org.ctoportal.assessment.feedback;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rater says of one statement, by the names the browser uses.
 *
 * @param command what comes twice under one number is stored once
 * @param question code of the statement
 * @param notAsked not enough information to say
 */
public record GiveAnswer(
        UUID command, String question, @Nullable Integer level, boolean notAsked, String note) {

    public static final int LONGEST_NOTE = 2000;

    public GiveAnswer {
        Objects.requireNonNull(command);
        Objects.requireNonNull(question);
        note = Objects.requireNonNullElse(note, "").strip();
        if (note.length() > LONGEST_NOTE || notAsked && level != null) {
            throw new IllegalArgumentException("Not an answer");
        }
    }
}
