package org.ctoportal.framework.exchange.plan;

/** What taking a file would do to one entry. */
public enum EntryStatus {
    /** The file has it, the draft does not. */
    NEW,
    /** The file says something else than the draft. */
    CHANGED,
    /** Nothing to do: both say the same, or only the draft has changed since the file was made. */
    SAME,
    /** Changed, or removed, in the draft and changed in the file since both came from the same version: a person decides. */
    CONFLICTING,
    /** The draft has it, the file does not. It stays. */
    MISSING,
    /** The file has it with an error. Nothing happens to it. */
    IN_ERROR
}
