package org.ctoportal.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a seat in a district, as the list of its people says it.
 *
 * @param disabledAt since when the seat permits nothing, or nothing while it does
 * @param lastSignInAt when the person last came to work in this district, as far as is known
 * @param secondFactor whether signing in asks for a code as well
 * @param endsAt when the role from outside the district ends by itself, or nothing without one
 */
public record SeatedPerson(
        PersonId id,
        String name,
        String email,
        String title,
        Set<Role> roles,
        @Nullable Instant disabledAt,
        @Nullable Instant lastSignInAt,
        boolean secondFactor,
        @Nullable Instant endsAt)
        implements Serializable {

    /** For how long a seat from outside the district is given at most. */
    public static final Duration LONGEST_FROM_OUTSIDE = Duration.ofDays(366);

    public SeatedPerson {
        roles = Set.copyOf(roles);
    }
}
