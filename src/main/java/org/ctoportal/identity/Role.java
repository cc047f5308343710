package org.ctoportal.identity;

/** A role of a person in one district; see {@link Roles} for the same names in annotations. */
public enum Role {
    SUPERINTENDENT,
    HR,
    TECHNOLOGY_LEADER,
    PANELIST,
    BOARD_SECRETARY,
    LEGAL_REVIEWER,
    DISTRICT_ADMINISTRATOR,
    CONSULTANT
}
