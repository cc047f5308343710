package org.ctoportal.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The signed-in person, wherever code runs on their behalf. */
@Component
public class CurrentUser {

    /** The signed-in person; fails when nobody is signed in. */
    public SignedInPerson get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public Optional<SignedInPerson> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }

    /** Whoever was admitted without an account; nobody who signed in with one is a guest. */
    public Optional<Guest> findGuest() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Guest guest
                ? Optional.of(guest)
                : Optional.empty();
    }
}
