package org.ctoportal.interview.panel;

import java.io.Serializable;
import java.text.Normalizer;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.PersonId;
import org.ctoportal.interview.search.WriteCandidate;
import org.jspecify.annotations.Nullable;

/**
 * Puts somebody on a panel.
 *
 * @param email empty where none is known
 * @param person the account of somebody who works in the district; none of everybody else
 */
public record AddMember(String name, String email, @Nullable PersonId person) implements Serializable {

    public static final int LONGEST_NAME = 200;

    public AddMember {
        name = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        email = email.isBlank() || WriteCandidate.problemOfEmail(email) != null
                ? email.strip()
                : new EmailAddress(email).value();
    }
}
