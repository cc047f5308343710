package org.ctoportal.authoring.approval;

import java.io.Serializable;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whoever holds a role, or one person.
 *
 * @param name of the person as it was when chosen; empty for a role
 */
public record Party(@Nullable Role role, @Nullable PersonId person, String name) implements Serializable {

    public Party {
        if ((role == null) == (person == null)) {
            throw new IllegalArgumentException("Either a role or a person");
        }
    }

    public static Party of(Role role) {
        return new Party(role, null, "");
    }

    public static Party of(PersonId person, String name) {
        return new Party(null, person, name);
    }

    boolean includes(Colleague colleague) {
        return role == null ? colleague.id().equals(person) : colleague.roles().contains(role);
    }
}
