package org.ctoportal.assessment.feedback;

/** What became of asking somebody. */
public enum RaterStatus {
    ASKED,
    DECLINED,
    SUBMITTED
}
