package org.ctoportal.jobdescription;

/** A change carries something a job description cannot hold; {@link #problem()} is the last part of the message key. */
public class RefusedChangeException extends RuntimeException {

    private final String problem;

    RefusedChangeException(String problem) {
        super("Refused: " + problem);
        this.problem = problem;
    }

    public String problem() {
        return problem;
    }
}
