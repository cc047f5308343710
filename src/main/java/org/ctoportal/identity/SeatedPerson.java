package org.ctoportal.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a seat in a district, as the list of its people says it.
 *
 * @param disabledAt since when the seat permits nothing, or nothing while it does
 * @param lastSignInAt when the person last came to work in this district, as far as is known
 */
public record SeatedPerson(
        PersonId id,
        String name,
        String email,
        String title,
        Set<Role> roles,
        @Nullable Instant disabledAt,
        @Nullable Instant lastSignInAt)
        implements Serializable {

    public SeatedPerson {
        roles = Set.copyOf(roles);
    }
}
