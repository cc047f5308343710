package org.ctoportal.jobdescription.run;

/** Somebody else has started a run at the same moment. */
public class RunUnderWayException extends RuntimeException {

    RunUnderWayException(Throwable cause) {
        super("A run is under way already", cause);
    }
}
