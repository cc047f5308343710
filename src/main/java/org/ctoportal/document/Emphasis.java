package org.ctoportal.document;

/** How strongly words are said. */
public enum Emphasis {
    NONE,
    EMPHASIZED,
    STRONG
}
