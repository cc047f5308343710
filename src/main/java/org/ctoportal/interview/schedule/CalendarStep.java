package org.ctoportal.interview.schedule;

/** What the next calendar file says. */
public enum CalendarStep {
    INVITE,
    UPDATE,
    CANCEL,
    /** Calendars that took the last file know everything. */
    NOTHING
}
