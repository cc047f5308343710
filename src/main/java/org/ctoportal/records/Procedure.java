package org.ctoportal.records;

/** How records of a class come to their end. */
public enum Procedure {
    /** Whoever keeps records destroys them here once they are due. */
    HERE,
    /** The room has a procedure of its own, on its own screen. */
    OWN,
    /** They never do; the class says why. */
    NEVER
}
