package org.ctoportal.credential.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says that a waiver was asked for, or how the issuer answered.
 *
 * @param stage what the request has come to
 * @param note of what was sent or answered; may be empty
 */
public record AnswerWaiver(WaiverStage stage, @Nullable LocalDate on, String note) implements Serializable {

    public static final int LONGEST = 500;

    public AnswerWaiver {
        note = note.strip();
    }

    /** What can be wrong. */
    public enum Field {
        ON,
        NOTE
    }

    /**
     * Last parts of message keys by field; empty when it can be kept.
     *
     * @param askedOn when it was asked for; none before
     */
    public Map<Field, String> problems(@Nullable LocalDate askedOn, LocalDate today) {
        var problems = new EnumMap<Field, String>(Field.class);
        if (on == null) {
            problems.put(Field.ON, "needed");
        } else if (on.isAfter(today)) {
            problems.put(Field.ON, "future");
        } else if (stage != WaiverStage.ASKED && askedOn != null && on.isBefore(askedOn)) {
            problems.put(Field.ON, "beforeAsked");
        }
        if (note.length() > LONGEST) {
            problems.put(Field.NOTE, "long");
        }
        return problems;
    }
}
