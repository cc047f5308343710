package org.ctoportal.compensation.adoption;

/** With whom a draft is before the board reads it. */
public enum ReviewStage {
    DRAFTING,
    ADMINISTRATION,
    COUNSEL
}
