package org.ctoportal.wording;

import java.util.Locale;

/** What the portal puts into a letter, where its words name it. */
public enum Placeholder {
    /** Of whoever the letter is for. */
    NAME(true, false),
    DISTRICT(true, false),
    INVITER(true, false),
    /** Whoever the letter comes from. */
    SENDER(true, false),
    /** Whom it is about, where that is neither reader nor sender. */
    PERSON(true, false),
    /** The district, with the title and the last day of a seat where it has them. */
    PLACE(false, false),
    /** What opens something for the reader alone: a letter without it is for nothing, and in a subject it would be read by others. */
    LINK(false, true),
    /** To be typed where a link opens nothing by itself. */
    CODE(false, true),
    /** Where in the portal it is, for whoever signs in; nothing where the portal does not know its own address. */
    PAGE(false, false),
    UNTIL(true, false),
    DAY(true, false),
    /** A day in words, as "today". */
    WHEN(true, false),
    DAYS(true, false),
    FROM(true, false),
    EXPIRES(true, false),
    WEEKS(true, false),
    YEAR(true, false),
    COUNT(true, false),
    /** What it is about, several lines. */
    ITEMS(false, true),
    WHAT(true, false),
    /** A subject on a locked screen does not say what somebody has to learn. */
    GOAL(false, true),
    GROUP(true, false),
    PURPOSE(false, false),
    /** Who will see what the reader answers: nobody is asked without it. */
    PRIVACY(false, true),
    CREDENTIAL(true, false),
    /** Its number. */
    POLICY(true, false),
    TITLE(true, false),
    VERSION(true, false),
    CLAUSE(true, false),
    /** What somebody wrote to the reader. */
    ANSWER(false, true),
    POSITION(true, false),
    /** By the code: names of candidates stand in no letter to a panel. */
    CANDIDATE(true, false),
    /** Where to come to, as a line of its own; nothing where no place was said. */
    LOCATION(false, false),
    PROGRAM(true, false),
    SCOPES(true, false),
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
