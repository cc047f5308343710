package org.ctoportal.interview.score;

import java.io.Serializable;

/** A question that turned out to be flawed and counts for nobody, with why. */
public record DroppedQuestion(String code, String reason) implements Serializable {

    public DroppedQuestion {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A dropped question needs a written reason: " + code);
        }
    }
}
