package org.ctoportal.framework;

/** Whether candidates without a qualification are still considered. */
public enum QualificationKind {
    REQUIRED,
    PREFERRED
}
