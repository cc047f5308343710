package org.ctoportal.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which events to show.
 *
 * @param from the first moment
 * @param until the first moment that is too late
 * @param actor whose, as events keep it
 * @param room in which part of the portal, as {@link AuditEvent#room()} tells it
 */
public record AuditFilter(
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<String> actor,
        Optional<Act> act,
        Optional<String> room) {

    public static final AuditFilter ALL =
            new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
