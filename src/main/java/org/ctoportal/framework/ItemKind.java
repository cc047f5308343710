package org.ctoportal.framework;

/** What a sentence of a skill is for, in the order the framework lists them. */
public enum ItemKind {
    RESPONSIBILITY,
    QUALIFICATION,
    INDICATOR,
    INTERVIEW_QUESTION,
    SELF_STATEMENT,
    RUBRIC_LEVEL,
    EVIDENCE,
    GROWTH_ACTIVITY
}
