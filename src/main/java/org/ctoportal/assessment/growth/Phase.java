package org.ctoportal.assessment.growth;

/** Which part of the path something belongs to: its beginning, a module, or what brings it together. */
public enum Phase {
    START,
    MAIN,
    CAPSTONE
}
