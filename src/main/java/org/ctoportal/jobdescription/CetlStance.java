package org.ctoportal.jobdescription;

import java.util.Arrays;

/** How the position stands to CETL certification; the names are those of the template setting {@code cetl.mode}. */
public enum CetlStance {
    REQUIRED,
    PREFERRED,
    /** To be earned within the months the district allows, 24 unless it says otherwise. */
    ATTAIN,
    NONE;

    /** Whether the template setting's value is one of these. */
    static boolean includes(String value) {
        return Arrays.stream(values()).anyMatch(stance -> stance.name().equals(value));
    }
}
