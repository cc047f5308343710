package org.ctoportal.interview.decision;

import java.util.Set;

/** The decision cannot be made final yet. */
public class RefusedDecisionException extends RuntimeException {

    private final transient Set<DecisionProblem> problems;

    RefusedDecisionException(Set<DecisionProblem> problems) {
        super("Not final: " + problems);
        this.problems = problems;
    }

    public Set<DecisionProblem> problems() {
        return problems;
    }
}
