package org.ctoportal.wording;

/** Words that would not be a letter any more. */
public class RefusedWordingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with them. */
    public enum Why {
        EMPTY,
        LONG,
        /** A subject of several lines would add headers to the letter. */
        LINES,
        SIGNS,
        UNKNOWN,
        NOT_IN_SUBJECT,
        LOST
    }

    private final Why why;
    private final boolean inSubject;
    private final String what;

    RefusedWordingException(Why why, boolean inSubject, String what) {
        super(why.name());
        this.why = why;
        this.inSubject = inSubject;
        this.what = what;
    }

    public Why why() {
        return why;
    }

    /** Whether it is the subject, or the text. */
    public boolean isInSubject() {
        return inSubject;
    }

    /** The placeholder or the limit it is about; empty where it is about none. */
    public String what() {
        return what;
    }
}
