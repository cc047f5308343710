package org.ctoportal.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.ctoportal.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * In which roles somebody sits in the district, and under which title.
 *
 * @param endsAt when the role from outside the district ends by itself; nothing without such a role
 */
public record SeatTerms(
        Set<Role> roles, String title, @Nullable Instant endsAt) implements Serializable {

    public static final int LONGEST_TITLE = 200;

    public SeatTerms {
        roles = Set.copyOf(roles);
        title = title.strip();
        endsAt = roles.contains(Role.CONSULTANT) ? endsAt : null;
    }

    /** Without a role from outside. */
    public SeatTerms(Set<Role> roles, String title) {
        this(roles, title, null);
    }
}
