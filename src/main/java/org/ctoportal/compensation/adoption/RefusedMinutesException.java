package org.ctoportal.compensation.adoption;

/** What was to be recorded cannot be; nothing was saved. */
public class RefusedMinutesException extends RuntimeException {

    private final Reason reason;

    public enum Reason {
        /** A day that has not come. */
        FUTURE,
        /** The words changed since the latest version and nobody said what kind of change that is. */
        UNCLASSIFIED,
        /** Words are missing, or payments could not follow from them. */
        INCOMPLETE,
        /** Nothing changed since the latest version. */
        UNCHANGED,
        /** A name is missing, or a text is too long. */
        TEXT,
        /** The second planned reading is too early after the first. */
        PLAN,
        /** A comment outside of the days for comments. */
        NO_WINDOW
    }

    RefusedMinutesException(Reason reason) {
        super("Refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
