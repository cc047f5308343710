package org.ctoportal.compensation.announcement;

import org.ctoportal.compensation.adoption.RecordComment;
import org.ctoportal.compensation.adoption.RecordReading;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.mail.Letter;

/** What somebody of the public writes on the page of a policy; {@code email} may be empty. */
public record GiveComment(String name, String email, String text) {

    public static final int LONGEST_NAME = RecordReading.LONGEST_NAME;
    public static final int LONGEST = RecordComment.LONGEST;

    public GiveComment {
        name = Letter.inOneLine(name);
        email = asKept(email.strip());
        text = text.replace("\r\n", "\n").strip();
    }

    /** In the form in which addresses are compared and measured; as it was typed where it is none. */
    private static String asKept(String email) {
        try {
            return email.isEmpty() ? email : new EmailAddress(email).value();
        } catch (IllegalArgumentException e) {
            return email;
        }
    }

    public boolean hasName() {
        return !name.isEmpty() && name.length() <= LONGEST_NAME;
    }

    public boolean hasText() {
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    /** Whether an answer can be sent there, or none is wanted. */
    public boolean hasFittingEmail() {
        if (email.isEmpty()) {
            return true;
        }
        try {
            return !new EmailAddress(email).value().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public boolean isTold() {
        return hasName() && hasText() && hasFittingEmail();
    }
}
