package org.ctoportal.rules.linter;

/** What becomes of a text, the gravest first; the names are those of the packs. */
public enum Verdict {
    /** A kit with it cannot be approved. */
    BLOCK,
    /** Somebody should think again. */
    WARN,
    /** No listed wording was found, which does not make a question fair. */
    OK
}
