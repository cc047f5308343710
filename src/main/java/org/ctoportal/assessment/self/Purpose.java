package org.ctoportal.assessment.self;

/** What somebody assesses the own work for; it changes nothing of what is asked. */
public enum Purpose {
    GROWTH,
    CERTIFICATION,
    EVALUATION_YEAR
}
