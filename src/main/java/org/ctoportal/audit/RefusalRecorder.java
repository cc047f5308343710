package org.ctoportal.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.district.tenancy.DistrictPrincipal;
import org.ctoportal.identity.RefusedAccess;
import org.ctoportal.identity.RefusedSignIn;
import org.ctoportal.identity.SignedInPerson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells who was refused: at the door, in every district the account belongs to, and inside. An event that cannot be written
 * leaves the refusal what it is.
 */
@Component
class RefusalRecorder {

    private static final Logger log = LoggerFactory.getLogger(RefusalRecorder.class);

    private static final String SESSION = "session";
    private static final String ACCESS = "access";

    /** The same person at the same place is told of once in that time: a screen asks again and again. */
    private static final Duration ONCE = Duration.ofMinutes(1);

    private static final int PLACES_KEPT = 1_000;

    private final AuditStore store;
    private final Clock clock;
    private final Map<Refusal, Instant> told = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Refusal, Instant> eldest) {
            return size() > PLACES_KEPT;
        }
    };

    private record Refusal(long district, String actor, String place) {}

    RefusalRecorder(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @EventListener
    void atTheDoor(RefusedSignIn refused) {
        var actor = SignedInPerson.actor(refused.person());
        write(refused.districts().stream()
                .map(district -> event(district.value(), actor, Act.SIGN_IN_REFUSED, SESSION, ""))
                .toList());
    }

    @EventListener
    void inside(RefusedAccess refused) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof DistrictPrincipal principal) {
            var refusal = new Refusal(principal.districtId().value(), Actor.of(authentication), refused.place());
            if (isNew(refusal)) {
                write(List.of(event(refusal.district(), refusal.actor(), Act.ACCESS_REFUSED, ACCESS, refusal.place())));
            }
        }
    }

    private boolean isNew(Refusal refusal) {
        var now = clock.instant();
        synchronized (told) {
            var last = told.get(refusal);
            if (last != null && now.isBefore(last.plus(ONCE))) {
                return false;
            }
            told.remove(refusal);
            told.put(refusal, now);
            return true;
        }
    }

    private AuditEvent event(long district, String actor, Act act, String kind, String detail) {
        return new AuditEvent(0, district, clock.instant(), actor, act, kind, 0, 1, detail);
    }

    private void write(List<AuditEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try {
            store.add(events);
        } catch (RuntimeException e) {
            log.error("A refusal is not in the audit", e);
        }
    }
}
