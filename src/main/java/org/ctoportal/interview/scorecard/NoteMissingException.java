package org.ctoportal.interview.scorecard;

import java.util.List;

/** The lowest and the highest level need a note of what was heard. */
public class NoteMissingException extends RuntimeException {

    private final transient List<String> questions;

    NoteMissingException(List<String> questions) {
        super("Notes missing: " + questions);
        this.questions = List.copyOf(questions);
    }

    /** Codes of the questions. */
    public List<String> questions() {
        return questions;
    }
}
