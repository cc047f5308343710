package org.ctoportal.guide;

/** How far a step is. */
public enum StepState {
    DONE,
    /** The first that is not. */
    NOW,
    LATER
}
