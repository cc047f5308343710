package org.ctoportal.authoring.content;

/** Somebody else changed the same thing in the meantime. Nothing was saved; both texts are here. */
public class ChangeConflictException extends RuntimeException {

    private final String field;
    private final String theirs;
    private final String yours;

    ChangeConflictException(String field, String theirs, String yours) {
        super("Changed by somebody else in the meantime: " + field);
        this.field = field;
        this.theirs = theirs;
        this.yours = yours;
    }

    /** What was changed, such as {@code wording:JD-SUMMARY}. */
    public String field() {
        return field;
    }

    public String theirs() {
        return theirs;
    }

    public String yours() {
        return yours;
    }
}
