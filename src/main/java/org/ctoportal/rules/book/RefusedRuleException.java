package org.ctoportal.rules.book;

/** A rule or a fact that cannot be as it was given. */
public class RefusedRuleException extends RuntimeException {

    private final String problem;

    RefusedRuleException(String problem, String given) {
        super(problem + ": " + given);
        this.problem = problem;
    }

    /** What is wrong, as the last part of a message key. */
    public String problem() {
        return problem;
    }
}
