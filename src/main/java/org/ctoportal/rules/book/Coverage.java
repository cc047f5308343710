package org.ctoportal.rules.book;

/** Whether the law behind a rule is understood to reach public school employers. */
public enum Coverage {
    YES,
    NO,
    UNCLEAR
}
