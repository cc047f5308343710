package org.ctoportal.guide;

/** What a journey leads to. */
public enum JourneyKind {
    HIRE,
    RECOGNIZE
}
