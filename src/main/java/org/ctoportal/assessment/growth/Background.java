package org.ctoportal.assessment.growth;

/** What somebody did before leading technology in schools. It orders modules and nothing else. */
public enum Background {
    /** In the order of the framework, whatever came before. */
    ANY,
    EDUCATION,
    TECHNICAL,
    BUSINESS
}
