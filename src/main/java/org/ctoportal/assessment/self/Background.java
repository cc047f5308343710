package org.ctoportal.assessment.self;

/** Where somebody comes from: the growth plan begins elsewhere for each. */
public enum Background {
    CLASSROOM,
    TECHNICAL,
    OTHER_INDUSTRY,
    ADMINISTRATION
}
