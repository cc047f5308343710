package org.ctoportal.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** In that time the same person is told of once at the same place, and at so many places: addresses are made up. */
    private static final Duration ONCE = Duration.ofMinutes(1);

    private static final int MOST_PLACES = 20;

    private static final int KEPT = 1_000;

    /** So long no part of an address is, but a link that opens something. */
    private static final Pattern SECRET = Pattern.compile("[^/]{30,}");

    private final AuditStore store;
    private final Clock clock;
    private final Map<Who, Minute> told = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Who, Minute> eldest) {
            return size() > KEPT;
        }
    };

    private record Who(long district, String actor) {}

    private record Minute(Instant began, Set<String> places) {}

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
            var who = new Who(principal.districtId().value(), Actor.of(authentication));
            var place = SECRET.matcher(refused.place()).replaceAll("\u2026");
            if (isNew(who, place)) {
                write(List.of(event(who.district(), who.actor(), Act.ACCESS_REFUSED, ACCESS, place)));
            }
        }
    }

    private boolean isNew(Who who, String place) {
        var now = clock.instant();
        synchronized (told) {
            var minute = told.get(who);
            if (minute == null || !now.isBefore(minute.began().plus(ONCE))) {
                minute = new Minute(now, new HashSet<>());
                told.remove(who);
                told.put(who, minute);
            }
            return minute.places().size() < MOST_PLACES && minute.places().add(place);
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
