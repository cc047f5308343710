package org.ctoportal.assessment.evaluation;

/** What keeps a step of an evaluation from being taken. */
public enum EvaluationProblem {
    /** Nobody to evaluate was named. */
    NOBODY,
    /** Nobody evaluates themselves. */
    ONESELF,
    /** Somebody of the typed name or address has an account and is to be chosen. */
    HAS_ACCOUNT,
    /** There is one of the person for the year. */
    BEGUN_BEFORE,
    /** The description has no such approved revision. */
    NOT_APPROVED,
    /** A reason is missing. */
    NO_REASON,
    /** Skills without a level. */
    UNRATED,
    /** Skills at the lowest or the highest level without a word that shows it. */
    NO_EVIDENCE,
    /** Nothing is written that could be shared. */
    NOTHING_WRITTEN,
    /** The typed name is not that of the employee. */
    OTHER_NAME,
    /** A day that lies before the edition or in the future. */
    DAY,
    /** The time to respond is over. */
    TOO_LATE
}
