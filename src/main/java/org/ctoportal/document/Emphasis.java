package org.ctoportal.document;

/** How words are said: how strongly, or that they came or went in another wording of the text. */
public enum Emphasis {
    NONE,
    EMPHASIZED,
    STRONG,
    INSERTED,
    DELETED
}
