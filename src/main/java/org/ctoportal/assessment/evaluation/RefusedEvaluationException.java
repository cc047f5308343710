package org.ctoportal.assessment.evaluation;

import java.util.List;

/** A step cannot be taken as things are. */
public class RefusedEvaluationException extends RuntimeException {

    private final transient List<Refusal> refusals;

    RefusedEvaluationException(List<Refusal> refusals) {
        super("Refused: " + refusals.stream().map(Refusal::problem).toList());
        this.refusals = refusals;
    }

    RefusedEvaluationException(EvaluationProblem problem, String... names) {
        this(List.of(Refusal.of(problem, names)));
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
