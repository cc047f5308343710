package org.ctoportal.people;

import java.io.Serializable;
import java.util.Set;
import org.ctoportal.identity.Role;

/** In which roles somebody sits in the district, and under which title. */
public record SeatTerms(Set<Role> roles, String title) implements Serializable {

    public static final int LONGEST_TITLE = 200;

    public SeatTerms {
        roles = Set.copyOf(roles);
        title = title.strip();
    }
}
