package org.ctoportal.interview.search;

/** What a document of a candidate is. */
public enum FileKind {
    RESUME,
    LETTER,
    TRANSCRIPT,
    CREDENTIAL,
    REFERENCE,
    OTHER
}
