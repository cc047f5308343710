package org.ctoportal.assessment.evaluation;

/** Something else stands there by now. */
public class StaleEvaluationException extends RuntimeException {

    private final String now;

    StaleEvaluationException(String now) {
        this.now = now;
    }

    /** What stands there. */
    public String now() {
        return now;
    }
}
