package org.ctoportal.compensation.adoption;

/** What stands in the way of a step. */
public enum AdoptionRefusal {
    SAME_PERSON,
    NO_LEGAL_APPROVAL,
    NO_COST_MODEL,
    COST_MODEL_STALE,
    READINGS_TOO_CLOSE,
    READINGS_MISSING,
    BEFORE_LAST_STEP,
    COMMENTS_OPEN,
    COMMENTS_UNSETTLED,
    /** Nobody said when a union was told, or why none had to be. */
    NO_UNION_NOTICE,
    NO_QUORUM,
    NO_MAJORITY,
    NO_REASON,
    NO_MOTION,
    ALREADY_ADOPTED,
    /** The policy is not where that step begins. */
    NOT_NOW,
    /** A later edition begins after the one it follows. */
    BEFORE_EARLIER_EDITION,
    RETIRED
}
