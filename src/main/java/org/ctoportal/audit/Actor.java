package org.ctoportal.audit;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.district.tenancy.DistrictPrincipal;
import org.ctoportal.identity.ActingAs;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SignedInPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts, as events keep it: numbers without names, so that an event holds nothing that could have to be erased. */
public final class Actor {

    /** The portal by itself: its clocks, seeds and upgrades. */
    public static final String PORTAL = "portal";

    private Actor() {}

    static String current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    static String of(@Nullable Authentication authentication) {
        return authentication != null
                        && authentication.getPrincipal() instanceof DistrictPrincipal principal
                        && !ActingAs.isByItself(authentication)
                ? principal.actor()
                : PORTAL;
    }

    /** The people among those who acted, each once. */
    public static Set<PersonId> peopleOf(Collection<AuditEvent> events) {
        return events.stream()
                .map(AuditEvent::actor)
                .distinct()
                .flatMap(actor -> SignedInPerson.ofActor(actor).stream())
                .collect(Collectors.toSet());
    }
}
