package org.ctoportal.compensation.recognition;

/** What somebody pays on the way to a certification and to keep it. */
public enum CostKind {
    PREPARATION,
    EXAMINATION,
    MATERIALS,
    TRAVEL,
    RENEWAL_FEE,
    DUES
}
