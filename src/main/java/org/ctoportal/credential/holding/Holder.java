package org.ctoportal.credential.holding;

import java.io.Serializable;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a credential.
 *
 * @param person their account; none for somebody without one
 * @param email empty where it is not known
 */
public record Holder(@Nullable PersonId person, String name, String email) implements Serializable {

    public Holder {
        name = name.strip();
        email = email.strip();
    }

    boolean is(PersonId other) {
        return other.equals(person);
    }
}
