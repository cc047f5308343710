package org.ctoportal.authoring.approval;

/** In whose name somebody can sign. */
public enum Hand {
    OWN,
    ON_BEHALF,
    NONE
}
