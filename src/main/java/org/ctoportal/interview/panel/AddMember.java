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
 * @param role none where nothing is said
 */
public record AddMember(
        String name,
        String email,
        @Nullable PersonId person,
        @Nullable PanelRole role) implements Serializable {

    public static final int LONGEST_NAME = 200;

    public AddMember {
        name = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        email = address(email);
    }

    public AddMember(String name, String email, @Nullable PersonId person) {
        this(name, email, person, null);
    }

    /** The same with the address their account has, unless another one was typed. */
    AddMember at(String known) {
        return email.isEmpty() ? new AddMember(name, known, person, role) : this;
    }

    AddMember as(ChangeMember changed) {
        return new AddMember(name, changed.email(), person, changed.role());
    }

    /** Whether both mean the same person: by account, by address, or by name where that is all there is. */
    boolean isSame(AddMember other) {
        if (person != null && other.person != null) {
            return person.equals(other.person);
        }
        return email.isEmpty()
                ? person == null && other.email.isEmpty() && name.equalsIgnoreCase(other.name)
                : email.equalsIgnoreCase(other.email);
    }

    /** In the one form addresses are compared in; what is none stays as it was typed. */
    static String address(String typed) {
        return typed.isBlank() || WriteCandidate.problemOfEmail(typed) != null
                ? typed.strip()
                : new EmailAddress(typed).value();
    }
}
