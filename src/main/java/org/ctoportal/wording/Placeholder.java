package org.ctoportal.wording;

import java.util.Locale;

/** What the portal puts into a letter, where its words name it. */
public enum Placeholder {
    /** Of whoever the letter is for. */
    NAME(true, false),
    DISTRICT(true, false),
    INVITER(true, false),
    /** The district, with the title and the last day of a seat where it has them. */
    PLACE(false, false),
    /** What opens the seat: a letter without it is for nothing, and in a subject it would be read by others. */
    LINK(false, true),
    UNTIL(true, false),
    COUNT(true, false),
    /** What waits, several lines. */
    ITEMS(false, true),
    /** Where the reader chooses which letters come: nobody takes it away from them. */
    CHOICE(false, true);

    private final boolean inSubject;
    private final boolean required;

    Placeholder(boolean inSubject, boolean required) {
        this.inSubject = inSubject;
        this.required = required;
    }

    /** Whether a subject may name it: it is one line, and may be read on a locked screen. */
    public boolean isInSubject() {
        return inSubject;
    }

    /** Whether the text has to name it. */
    public boolean isRequired() {
        return required;
    }

    /** As it is typed. */
    public String mark() {
        return "[" + name().toLowerCase(Locale.ROOT) + "]";
    }
}
