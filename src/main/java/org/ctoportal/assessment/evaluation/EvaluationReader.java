package org.ctoportal.assessment.evaluation;

/** As what somebody reads an evaluation. Nobody else ever does. */
public enum EvaluationReader {
    /** Writes it. */
    SUPERVISOR,
    /** It is about them; reads what was shared and nothing before. */
    EMPLOYEE,
    /** Human resources. */
    OVERSEER
}
