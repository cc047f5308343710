package org.ctoportal.compensation.adoption;

/** Whether a change alters what a policy says, or only how it says it. */
public enum Change {
    EDITORIAL,
    SUBSTANTIVE
}
