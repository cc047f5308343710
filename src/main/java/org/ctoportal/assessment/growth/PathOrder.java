package org.ctoportal.assessment.growth;

/** The order of modules that suits a background; used for nothing else. */
public enum PathOrder {
    /** In the order of the framework, whatever came before. */
    ANY,
    EDUCATION,
    TECHNICAL,
    BUSINESS
}
