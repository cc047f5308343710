package org.ctoportal.identity;

import java.io.Serializable;
import java.util.Set;

/** Somebody with a seat in the district acted in. */
public record Colleague(PersonId id, String name, String title, Set<Role> roles) implements Serializable {

    public Colleague {
        roles = Set.copyOf(roles);
    }
}
