package org.ctoportal.authoring.compose;

/** How a sentence stands to the template it came from. */
public enum ClauseState {
    /** The template's words as they are. */
    INHERITED,
    /** The template's words with the district's values filled in. */
    CONFIGURED,
    /** The district's words in place of the template's. */
    OVERRIDDEN,
    /** Written by the district; no template behind it. */
    OWN
}
