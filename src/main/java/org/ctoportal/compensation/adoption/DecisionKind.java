package org.ctoportal.compensation.adoption;

/** What a board decides of a policy it has adopted. */
public enum DecisionKind {
    /** It stays as it is, until it is reviewed again. */
    RENEWED,
    RETIRED
}
