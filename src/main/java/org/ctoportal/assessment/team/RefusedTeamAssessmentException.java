package org.ctoportal.assessment.team;

/** What keeps a team assessment from being begun or changed as it is. */
public class RefusedTeamAssessmentException extends RuntimeException {

    /** What is to be mended. */
    public enum Why {
        PURPOSE_MISSING,
        PURPOSE_TOO_LONG,
        TOO_FEW,
        TOO_MANY,
        NO_ACCOUNT,
        LAST_DAY,
        SUBMITTED,
        CLOSED,
        /** Was to be deleted, and has a result. */
        RESULT,
        /** Was to be deleted, and is no longer what was confirmed. */
        CHANGED
    }

    private final Why why;

    RefusedTeamAssessmentException(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
