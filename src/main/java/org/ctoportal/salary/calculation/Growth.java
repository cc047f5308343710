package org.ctoportal.salary.calculation;

/** How pay grows from step to step. */
public enum Growth {
    PERCENT,
    AMOUNT,
    /** Not by a rule: every amount is entered. */
    ENTERED
}
