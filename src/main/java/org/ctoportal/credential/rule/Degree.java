package org.ctoportal.credential.rule;

/** The highest degree somebody has, the lowest first. */
public enum Degree {
    NONE,
    ASSOCIATE,
    BACHELOR,
    MASTER,
    DOCTORATE;

    public boolean isAtLeast(Degree other) {
        return compareTo(other) >= 0;
    }
}
