package org.ctoportal.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.ctoportal.district.DistrictDirectory;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.ActingAs;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.records.RecordClearing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes letters out of the outbox that have been there their time and that nothing keeps. */
@Component
class OutboxClock {

    private static final Logger log = LoggerFactory.getLogger(OutboxClock.class);
    private static final int TOGETHER = 500;
    private static final long NO_MORE = -1;

    private final DistrictDirectory districts;
    private final OutgoingMailRepository mails;
    private final MailQueue queue;
    private final RecordClearing clearing;
    private final SeatedPeople people;
    private final TenantScope scope;
    private final Clock clock;

    OutboxClock(
            DistrictDirectory districts,
            OutgoingMailRepository mails,
            MailQueue queue,
            RecordClearing clearing,
            SeatedPeople people,
            TenantScope scope,
            Clock clock) {
        this.districts = districts;
        this.mails = mails;
        this.queue = queue;
        this.clearing = clearing;
        this.people = people;
        this.scope = scope;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 12, timeUnit = TimeUnit.HOURS)
    @SchedulerLock(name = "outboxes")
    void clear() {
        districts.all().forEach(this::clearAlone);
    }

    /** A fault in one district is not one of the others. */
    private void clearAlone(DistrictId district) {
        try {
            clear(district);
        } catch (RuntimeException e) {
            log.error("The outbox of district {} is cleared another time", district.value(), e);
        }
    }

    void clear(DistrictId district) {
        var last = 0L;
        while (last >= 0) {
            var after = last;
            last = Objects.requireNonNull(scope.call(district, "clearing the outbox", () -> clear(district, after)));
        }
    }

    /** The number to go on after; below zero when there are no more. Who reads the outbox is acted for. */
    private long clear(DistrictId district, long after) {
        var keeper =
                people.permitted(Permissions.READ_OUTBOX, district).stream().findFirst();
        var now = clock.instant();
        var over = mails.findOver(
                after,
                now.minus(Duration.ofDays(OutboxService.DAYS)),
                now.minus(Duration.ofDays(OutboxService.DAYS_TO_READ)),
                Limit.of(TOGETHER));
        keeper.ifPresent(person -> ActingAs.run(person, () -> remove(free(over))));
        return over.size() < TOGETHER ? NO_MORE : over.getLast();
    }

    private void remove(List<Long> letters) {
        var found = mails.findAllById(letters);
        found.stream().filter(OutgoingMail::isWaiting).forEach(letter -> queue.done(letter.id()));
        mails.deleteAll(found);
    }

    private List<Long> free(List<Long> over) {
        return Stream.of(LetterRecordSource.LETTER, LetterRecordSource.REMINDER)
                .flatMap(name -> clearing.free(name, over).stream())
                .toList();
    }
}
