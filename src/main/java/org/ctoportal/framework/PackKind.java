package org.ctoportal.framework;

/** What a content pack holds. One pack of each kind is in force at a time. */
public enum PackKind {
    FRAMEWORK,
    CLAUSES,
    RULES,
    CREDENTIALS,
    ASSESSMENTS,
    GROWTH,
    LINTER,
    RESOURCES
}
