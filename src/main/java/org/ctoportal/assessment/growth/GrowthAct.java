package org.ctoportal.assessment.growth;

/** What happened to a growth plan. */
public enum GrowthAct {
    BEGUN,
    CHANGED,
    GOAL_ADDED,
    GOAL_CHANGED,
    GOAL_STARTED,
    GOAL_DONE,
    GOAL_OPENED,
    GOAL_REMOVED,
    EVIDENCE_ADDED,
    EVIDENCE_REMOVED,
    SHARED,
    SHARING_ENDED,
    VIEWED
}
