package org.ctoportal.interview.search;

import java.io.Serializable;
import java.text.Normalizer;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Says who a candidate is.
 *
 * @param email may be empty
 * @param person the account of somebody who works in the district; the search is closed to it
 * @param somebodyElse that it is nobody of the district, although somebody there is called the same
 */
public record WriteCandidate(
        String name, String email, String phone, @Nullable PersonId person, boolean somebodyElse)
        implements Serializable {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_PHONE = 40;

    public WriteCandidate {
        name = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        phone = phone.replaceAll("\\p{Cntrl}", " ").strip();
        email = email.isBlank() || problemOfEmail(email) != null ? email.strip() : new EmailAddress(email).value();
    }

    public WriteCandidate(String name, String email, String phone, @Nullable PersonId person) {
        this(name, email, phone, person, false);
    }

    /** Whether nothing but the name says who it is. */
    boolean isNameAlone() {
        return email.isEmpty() && person == null && !somebodyElse;
    }

    public static @Nullable String problemOfName(String name) {
        return name.isBlank() ? "name" : name.strip().length() > LONGEST_NAME ? "nameLong" : null;
    }

    public static @Nullable String problemOfEmail(String email) {
        if (email.isBlank()) {
            return null;
        }
        try {
            new EmailAddress(email);
            return null;
        } catch (IllegalArgumentException e) {
            return "email";
        }
    }

    public static @Nullable String problemOfPhone(String phone) {
        return phone.strip().length() > LONGEST_PHONE ? "phone" : null;
    }

    /** What is wrong with it first; none when it is right. */
    @Nullable
    String problem() {
        var wrong = problemOfName(name);
        if (wrong == null) {
            wrong = problemOfEmail(email);
        }
        return wrong == null ? problemOfPhone(phone) : wrong;
    }
}
