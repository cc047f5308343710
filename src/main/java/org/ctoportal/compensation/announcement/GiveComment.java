package org.ctoportal.compensation.announcement;

import org.ctoportal.compensation.adoption.RecordComment;
import org.ctoportal.compensation.adoption.RecordReading;
import org.ctoportal.identity.EmailAddress;

/** What somebody of the public writes on the page of a policy; {@code email} may be empty. */
public record GiveComment(String name, String email, String text) {

    public static final int LONGEST_NAME = RecordReading.LONGEST_NAME;
    public static final int LONGEST = RecordComment.LONGEST;

    public GiveComment {
        name = name.replaceAll("\\p{Cntrl}+", " ").strip();
        email = email.strip();
        text = text.replace("\r\n", "\n").strip();
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
