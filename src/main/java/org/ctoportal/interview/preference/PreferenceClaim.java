package org.ctoportal.interview.preference;

/** What an applicant claims as a veteran; the names are those of the rule packs. */
public enum PreferenceClaim {
    NONE,
    VETERAN,
    DISABLED_VETERAN
}
