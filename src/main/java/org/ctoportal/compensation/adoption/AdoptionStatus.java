package org.ctoportal.compensation.adoption;

/** How far a policy is on its way through the board. */
public enum AdoptionStatus {
    DRAFT,
    LEGAL_APPROVED,
    FIRST_READING,
    SECOND_READING,
    ADOPTED
}
