package org.ctoportal.salary;

/** How far a version of a salary schedule is. Only drafts change; documents rest on what was adopted. */
public enum SalaryScheduleStatus {
    DRAFT,
    ADOPTED,
    /** A later adopted version of the same name and first day stands in its place. */
    REPLACED;

    boolean canBecome(SalaryScheduleStatus next) {
        return this == DRAFT && next == ADOPTED || this == ADOPTED && next == REPLACED;
    }
}
