package org.ctoportal.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list: somebody who works in the district, or is invited to.
 *
 * @param person nobody yet, while invited
 * @param invitation none once there is a seat
 * @param day when the person last came, was disabled, or until when the invitation is valid
 * @param by who invited, else empty
 * @param mayChange whether whoever reads the list may change this seat
 * @param secondFactor whether signing in asks this person for a code
 * @param linked whether the identity provider of the district has an account that is known as this person's
 */
public record PersonSummary(
        @Nullable PersonId person,
        @Nullable InvitationId invitation,
        String name,
        String email,
        SeatTerms seat,
        PersonState state,
        @Nullable Instant day,
        String by,
        boolean mayChange,
        boolean secondFactor,
        boolean linked)
        implements Serializable {

    public Set<Role> roles() {
        return seat.roles();
    }

    boolean contains(String text) {
        return (name + " " + email + " " + seat.title())
                .toLowerCase(Locale.ROOT)
                .contains(text);
    }
}
