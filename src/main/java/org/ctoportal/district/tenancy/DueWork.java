package org.ctoportal.district.tenancy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does what is due, each in its district and in a transaction of its own, under a lock: once, however many portals look. A
 * fault with one is not one of the others; it is tried again later.
 */
@Component
public class DueWork {

    public static final Duration AFTER_A_FAULT = Duration.ofHours(1);

    private static final Logger log = LoggerFactory.getLogger(DueWork.class);

    private final TenantScope scope;
    private final Clock clock;

    DueWork(TenantScope scope, Clock clock) {
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * @param found what was due when somebody looked
     * @param what names it in the log, with its number
     * @param lock finds it again, locked; none when it is gone meanwhile
     * @param work does it, and says when it is due next
     */
    public <D extends Due> void each(List<D> found, String what, LongFunction<Optional<D>> lock, Consumer<D> work) {
        for (var due : found) {
            var number = Objects.requireNonNull(due.getId());
            try {
                scope.run(
                        due.district(),
                        what + " " + number,
                        () -> lock.apply(number)
                                .filter(one -> one.isDue(clock.instant()))
                                .ifPresent(work));
            } catch (RuntimeException e) {
                log.error("Tried again later: {} {}", what, number, e);
                scope.run(
                        due.district(),
                        "no " + what + " " + number,
                        () -> lock.apply(number)
                                .ifPresent(one -> one.leaveUntil(clock.instant().plus(AFTER_A_FAULT))));
            }
        }
    }
}
