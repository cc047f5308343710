package org.ctoportal.assessment.evaluation;

/** How far an evaluation is. */
public enum EvaluationStatus {
    /** Being written. */
    OPEN,
    /** Sealed; the employee has it. */
    FINAL,
    /** Being corrected; the employee has the edition before. */
    CORRECTING
}
