package org.ctoportal.jobdescription;

/** The answers were changed, emptied or used elsewhere since the screen read them. */
public class StaleAnswersException extends RuntimeException {

    StaleAnswersException() {
        super("The answers were changed elsewhere");
    }
}
