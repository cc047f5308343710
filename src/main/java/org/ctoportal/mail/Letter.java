package org.ctoportal.mail;

import java.io.Serializable;
import org.ctoportal.identity.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person.
 *
 * @param replyTo where an answer goes, or nowhere
 * @param subject without names of candidates and without scores: it is read on locked screens
 * @param confidential whether the text is forgotten once it is sent, as with a code that opens something
 */
public record Letter(
        EmailAddress to,
        String name,
        @Nullable EmailAddress replyTo,
        String subject,
        String text,
        @Nullable Enclosure enclosure,
        boolean confidential)
        implements Serializable {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_SUBJECT = 200;

    public Letter {
        oneLine(name, LONGEST_NAME);
        oneLine(subject, LONGEST_SUBJECT);
        if (subject.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("A letter says something");
        }
    }

    /** What becomes part of a header has no line of its own: nobody adds another header. */
    static void oneLine(String text, int longest) {
        if (text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not one line of up to " + longest + " characters");
        }
    }
}
