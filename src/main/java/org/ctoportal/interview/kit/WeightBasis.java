package org.ctoportal.interview.kit;

/** Where the weights of a kit come from. */
public enum WeightBasis {
    EQUAL,
    FRAMEWORK,
    OWN;

    /** Weights of one's own are defended with a written reason. */
    public boolean needsReason() {
        return this == OWN;
    }
}
