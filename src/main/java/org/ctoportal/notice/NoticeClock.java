package org.ctoportal.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.ctoportal.district.tenancy.DueWork;
import org.ctoportal.district.tenancy.ManyRows;
import org.ctoportal.identity.ActingAs;
import org.ctoportal.identity.SeatedPeople;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks once an hour what waits for each person in each district they work in, under a lock: once, however many portals look. */
@Component
class NoticeClock {

    static final Duration BETWEEN_LOOKS = Duration.ofHours(1);

    /** Well below the time that a lock is held at most. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private static final int AT_ONCE = 200;

    private final NoticeDueRepository dues;
    private final ToldItemRepository told;
    private final SeatedPeople people;
    private final NoticeRound round;
    private final DueWork work;
    private final ManyRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NoticeClock(
            NoticeDueRepository dues,
            ToldItemRepository told,
            SeatedPeople people,
            NoticeRound round,
            DueWork work,
            ManyRows rows,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.dues = dues;
        this.told = told;
        this.people = people;
        this.round = round;
        this.work = work;
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${portal.notices.pause}", fixedDelayString = "${portal.notices.pause}")
    @SchedulerLock(name = "notices of what waits")
    void look() {
        begin();
        lookAtDue();
    }

    /** A seat is looked at from the moment it is open. */
    void begin() {
        var open = new HashSet<>(people.open());
        open.removeAll(dues.findSeats());
        var now = clock.instant();
        transaction.executeWithoutResult(status ->
                rows.insert(open.stream().map(seat -> new NoticeDue(seat, now)).toList()));
    }

    /** All of them, as far as the lock lasts; the rest is looked at next time. */
    void lookAtDue() {
        var end = System.nanoTime() + LONGEST.toNanos();
        var found = due();
        while (!found.isEmpty()) {
            work.each(found, "what waits, seat", dues::findWithLockById, this::look);
            found = found.size() < AT_ONCE || System.nanoTime() > end ? List.of() : due();
        }
    }

    private List<NoticeDue> due() {
        return dues.findByDueAtLessThanEqualOrderByDueAt(clock.instant(), Limit.of(AT_ONCE));
    }

    private void look(NoticeDue due) {
        due.leaveUntil(clock.instant().plus(BETWEEN_LOOKS));
        people.find(due.person(), due.district())
                .ifPresentOrElse(
                        reader -> {
                            // Who comes from outside learns nothing before accepting what they will see.
                            if (!reader.awaitsConsent()) {
                                ActingAs.run(reader, () -> round.look(due, reader));
                            }
                        },
                        () -> forget(due));
    }

    /** Whoever has no seat any more. */
    private void forget(NoticeDue due) {
        told.deleteAllInBatch(told.findByPersonId(due.person().value()));
        dues.delete(due);
    }
}
