package org.ctoportal.home;

/** What is worth doing before a district works with the portal, in the order in which each helps the next. */
public enum SetUpStep {
    PROFILE,
    PEOPLE,
    MAIL,
    SCHEDULE,
    DOCUMENT;

    /** Whether the portal is whole without it. */
    public boolean isOptional() {
        return this == SCHEDULE;
    }
}
