package org.ctoportal.interview.panel;

/** What a member of a panel says of a candidate before anything of the candidate is opened. */
public enum Conflict {
    NONE,
    /** Knows the candidate, says how, and rates all the same. */
    DISCLOSED,
    /** Steps back: rates nothing of the candidate and opens nothing. Final. */
    RECUSED;

    boolean isFinal() {
        return this == RECUSED;
    }

    /** Whether it must be said what the matter is. */
    public boolean needsExplanation() {
        return this != NONE;
    }
}
