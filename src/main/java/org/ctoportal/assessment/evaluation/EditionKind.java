package org.ctoportal.assessment.evaluation;

/** What was given to the employee. */
public enum EditionKind {
    /** Comments in the middle of the year; no levels. */
    MID_YEAR,
    FINAL,
    /** Takes the place of the one before, for a reason. */
    CORRECTION;

    public boolean isWhole() {
        return this != MID_YEAR;
    }
}
