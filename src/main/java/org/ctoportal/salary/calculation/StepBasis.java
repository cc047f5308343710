package org.ctoportal.salary.calculation;

/** What the next step is computed from. The two can differ by a dollar from the third step on. */
public enum StepBasis {
    ROUNDED_PREVIOUS,
    UNROUNDED
}
