package org.ctoportal.assessment.growth;

/** How far a goal is. Any of them may follow any other: work is taken up again. */
public enum GoalStatus {
    PLANNED,
    UNDER_WAY,
    DONE
}
