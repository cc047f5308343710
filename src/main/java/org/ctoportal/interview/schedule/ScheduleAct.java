package org.ctoportal.interview.schedule;

/** What somebody did to a schedule. */
public enum ScheduleAct {
    DAY_PLANNED,
    DAY_CHANGED,
    PLACED,
    MOVED,
    TAKEN_OUT,
    NOT_FREE,
    FREE_AGAIN,
    PANEL_TOLD,
    CANDIDATE_TOLD,
    PANEL_MAILED,
    CANDIDATE_MAILED
}
