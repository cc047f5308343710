package org.ctoportal.rules.book;

/** How much a finding weighs; the names are those of the rule packs. */
public enum Severity {
    /** The step cannot be taken. */
    BLOCK,
    /** Nothing is approved or published until it is put right. */
    ERROR,
    /** May stand, with a written reason. */
    WARN,
    /** To be known. */
    INFO;

    /** Whether approval and publication wait for it. */
    public boolean stops() {
        return this == BLOCK || this == ERROR;
    }
}
