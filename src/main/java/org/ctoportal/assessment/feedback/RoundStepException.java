package org.ctoportal.assessment.feedback;

/** The round is not where what was asked can be done. */
public class RoundStepException extends RuntimeException {

    private final RoundStatus status;

    RoundStepException(RoundStatus status) {
        super("The round is " + status);
        this.status = status;
    }

    public RoundStatus status() {
        return status;
    }
}
