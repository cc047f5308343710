package org.ctoportal.framework.edition;

/** How a part of an edition stands to the version it is based on. */
public enum PartState {
    INHERITED,
    /** The district's words in place of those of the base. */
    REWORDED,
    /** Added by the district. */
    OWN,
    /** Left out by the district. */
    OFF
}
