package org.ctoportal.rules.book;

/** What a rule is for. */
public enum RuleKind {
    /** Says that something is wrong or worth knowing. */
    CHECK,
    /** Gives a date, an amount, a status or a count. */
    COMPUTE
}
