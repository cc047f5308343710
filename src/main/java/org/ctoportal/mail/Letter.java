package org.ctoportal.mail;

import java.io.Serializable;
import org.ctoportal.identity.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person.
 *
 * @param replyTo where an answer goes, or nowhere
 * @param subject without names of candidates and without scores: it is read on locked screens; a long one is cut
 * @param confidential whether it is there for its poster alone, and its text only while it waits, as with a code that
 *     opens something
 * @param sealed whether not even its poster reads it, as with a way in to answer in private; only of a confidential one
 * @param stop the address that ends letters of this kind at one request, for mail programs; none of a letter that has to come
 */
public record Letter(
        EmailAddress to,
        String name,
        @Nullable EmailAddress replyTo,
        String subject,
        String text,
        @Nullable Enclosure enclosure,
        boolean confidential,
        boolean sealed,
        @Nullable String stop)
        implements Serializable {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_SUBJECT = 200;
    static final int LONGEST_STOP = 500;

    /** One that its poster may read in the outbox. */
    public Letter(
            EmailAddress to,
            String name,
            @Nullable EmailAddress replyTo,
            String subject,
            String text,
            @Nullable Enclosure enclosure,
            boolean confidential) {
        this(to, name, replyTo, subject, text, enclosure, confidential, false, null);
    }

    public Letter {
        if (sealed && !confidential) {
            throw new IllegalArgumentException("What is sealed is confidential");
        }
        oneLine(name, LONGEST_NAME);
        subject = cut(subject);
        oneLine(subject, LONGEST_SUBJECT);
        if (stop != null) {
            oneLine(stop, LONGEST_STOP);
        }
        if (subject.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("A letter says something");
        }
    }

    /** The same letter, there for its poster alone. */
    public Letter inConfidence() {
        return new Letter(to, name, replyTo, subject, text, enclosure, true, sealed, stop);
    }

    /** The same letter, for its reader's eyes alone. */
    public Letter underSeal() {
        return new Letter(to, name, replyTo, subject, text, enclosure, true, true, stop);
    }

    /** The same letter with a file, that is answered to somebody. */
    public Letter enclosing(Enclosure file, EmailAddress answered) {
        return new Letter(to, name, answered, subject, text, file, confidential, sealed, stop);
    }

    /** The same letter, that mail programs offer to end. */
    public Letter stoppedAt(String address) {
        return new Letter(to, name, replyTo, subject, text, enclosure, confidential, sealed, address);
    }

    /** A title in it may be as long as a subject. Never half a character. */
    private static String cut(String subject) {
        if (subject.length() <= LONGEST_SUBJECT) {
            return subject;
        }
        var end = LONGEST_SUBJECT - 1;
        return subject.substring(0, Character.isHighSurrogate(subject.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** What somebody typed as one line of a letter: without what no header may hold. */
    public static String inOneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\x{80}-\\x{9F}]+", " ").strip();
    }

    /** What becomes part of a header has no line of its own: nobody adds another header. */
    static void oneLine(String text, int longest) {
        if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not one line of up to " + longest + " characters");
        }
    }
}
