package org.ctoportal.framework;

/** What the value of a clause variable may be. */
public enum VariableType {
    TEXT,
    LONGTEXT,
    LIST,
    INTEGER,
    DECIMAL,
    MONEY,
    PERCENT,
    DATE,
    DATETIME,
    PHONE,
    EMAIL,
    ADDRESS,
    ENUM
}
