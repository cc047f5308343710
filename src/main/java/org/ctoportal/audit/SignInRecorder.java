package org.ctoportal.audit;

import java.time.Clock;
import java.util.List;
import org.ctoportal.district.tenancy.DistrictPrincipal;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Tells who came in and who went. */
@Component
class SignInRecorder {

    private static final String SESSION = "session";

    private final AuditStore store;
    private final Clock clock;

    SignInRecorder(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @EventListener
    void cameIn(InteractiveAuthenticationSuccessEvent event) {
        note(Act.SIGNED_IN, event.getAuthentication());
    }

    @EventListener
    void went(LogoutSuccessEvent event) {
        note(Act.SIGNED_OUT, event.getAuthentication());
    }

    private void note(Act act, Authentication authentication) {
        if (authentication.getPrincipal() instanceof DistrictPrincipal principal) {
            store.add(List.of(new AuditEvent(
                    0, principal.districtId().value(), clock.instant(), principal.actor(), act, SESSION, 0, 1, "")));
        }
    }
}
