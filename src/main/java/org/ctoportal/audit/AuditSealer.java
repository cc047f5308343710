package org.ctoportal.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ctoportal.audit.AuditStore.Sealed;
import org.ctoportal.shared.OnEveryServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Puts events into the chain of their district a moment after they were written: sealing with every change would make all
 * changes of a district wait for each other. Where several portals run, the first one seals.
 */
@Component
class AuditSealer {

    private static final Logger log = LoggerFactory.getLogger(AuditSealer.class);

    private static final int TOGETHER = 500;

    /** No change takes that long: what is older and was looked for is never looked for again. */
    private static final Duration LONGEST_CHANGE = Duration.ofMinutes(30);

    private final AuditStore store;
    private final Clock clock;
    private long lookedThrough = -1;
    private volatile Instant sealedAt;
    private Map<Long, Long> told = Map.of();

    AuditSealer(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.sealedAt = clock.instant();
    }

    /** How long ago everything that was written then had its seal. */
    Duration behind() {
        return Duration.between(sealedAt, clock.instant());
    }

    @Scheduled(initialDelay = 5000, fixedDelay = 1000)
    @OnEveryServer("Somebody seals within a second, whichever server falls; the database lets one of two win")
    synchronized void seal() {
        if (lookedThrough < 0) {
            lookedThrough = store.sealedThrough(LONGEST_CHANGE);
        }
        var settled = store.newestBefore(clock.instant().minus(LONGEST_CHANGE));
        List<AuditEvent> found;
        do {
            found = store.unsealed(lookedThrough, TOGETHER);
            var byDistrict = new LinkedHashMap<Long, List<AuditEvent>>();
            found.forEach(event -> byDistrict
                    .computeIfAbsent(event.district(), district -> new ArrayList<>())
                    .add(event));
            if (!byDistrict.entrySet().stream().allMatch(entry -> seal(entry.getKey(), entry.getValue()))) {
                return;
            }
        } while (found.size() == TOGETHER);
        lookedThrough = Math.max(lookedThrough, settled);
        sealedAt = clock.instant();
    }

    /** False when another portal was quicker. */
    private boolean seal(long district, List<AuditEvent> events) {
        var head = store.head(district);
        var before = head.seal();
        var place = head.place();
        var seals = new ArrayList<Sealed>();
        for (var event : events) {
            before = event.sealAfter(before);
            seals.add(new Sealed(++place, before, event));
        }
        return store.seal(district, seals);
    }

    /** The ends of the chains go where whoever keeps the database cannot reach: a chain that was cut off ends before one of them. */
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @OnEveryServer("The log of every server tells where the chains end")
    synchronized void tell() {
        var now = new LinkedHashMap<Long, Long>();
        for (var district : store.districts()) {
            var head = store.head(district);
            now.put(district, head.place());
            if (!Long.valueOf(head.place()).equals(told.get(district))) {
                log.info(
                        "The audit of district {} ends at {} with {}",
                        district,
                        head.place(),
                        HexFormat.of().formatHex(head.seal()));
            }
        }
        told = now;
    }
}
