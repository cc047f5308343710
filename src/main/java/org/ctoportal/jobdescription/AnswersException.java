package org.ctoportal.jobdescription;

import java.util.Map;

/** Some of the five answers cannot be used; says which and why. */
public class AnswersException extends RuntimeException {

    private final transient Map<DraftJobDescription.Field, String> problems;

    AnswersException(Map<DraftJobDescription.Field, String> problems) {
        super("Answers that cannot be used: " + problems);
        this.problems = problems;
    }

    public Map<DraftJobDescription.Field, String> problems() {
        return problems;
    }
}
