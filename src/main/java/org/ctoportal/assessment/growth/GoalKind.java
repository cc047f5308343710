package org.ctoportal.assessment.growth;

/** What sort of work a goal is. */
public enum GoalKind {
    /** Something to do in the district. */
    TO_DO,
    /** A question to think over and answer in writing. */
    REFLECTION,
    /** Study beyond the district. */
    EXTEND,
    /** A micro-credential to earn. */
    CREDENTIAL,
    /** In the person's own words. */
    OWN
}
