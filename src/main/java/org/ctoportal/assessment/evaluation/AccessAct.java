package org.ctoportal.assessment.evaluation;

/** How somebody came to see an evaluation. */
public enum AccessAct {
    OPENED,
    FILE
}
