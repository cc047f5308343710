package org.ctoportal.assessment.self;

import java.util.List;

/** Skills have too few answers for a score, so nothing is submitted. */
public class TooFewAnswersException extends RuntimeException {

    private final List<String> skills;

    public TooFewAnswersException(List<String> skills) {
        super("Too few answers in " + skills);
        this.skills = List.copyOf(skills);
    }

    /** Their names, in the order of the instrument. */
    public List<String> skills() {
        return skills;
    }
}
