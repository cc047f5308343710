package org.ctoportal.compensation.recognition;

/** What a candidate pays on the way to a certification. */
public enum CostKind {
    PREPARATION,
    EXAMINATION,
    MATERIALS,
    TRAVEL
}
