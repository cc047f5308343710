package org.ctoportal.assessment.feedback;

/** Being set up, open for answers, or closed with a report. */
public enum RoundStatus {
    DRAFT,
    RUNNING,
    CLOSED;

    public boolean canBecome(RoundStatus next) {
        return next.ordinal() == ordinal() + 1;
    }
}
