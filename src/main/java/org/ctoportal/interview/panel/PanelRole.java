package org.ctoportal.interview.panel;

/** Whose view of the position a member brings to the panel. */
public enum PanelRole {
    CENTRAL_OFFICE("Central office"),
    PRINCIPAL("Principal"),
    TEACHER("Teacher"),
    TECHNOLOGY("Technology staff"),
    STAFF("Other staff"),
    BOARD("Board member"),
    PARENT("Parent or guardian"),
    STUDENT("Student"),
    COMMUNITY("Community member"),
    EXPERT("Outside expert");

    private final String title;

    PanelRole(String title) {
        this.title = title;
    }

    /** As papers say it, which are in US English. */
    public String title() {
        return title;
    }
}
