package org.ctoportal.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.ctoportal.district.tenancy.DueWork;
import org.ctoportal.identity.ActingAs;
import org.ctoportal.identity.OpenSeat;
import org.ctoportal.identity.SeatedPeople;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks once an hour what waits for each person in each district they work in, under a lock: once, however many portals look. */
@Component
class NoticeClock {

    static final Duration BETWEEN_LOOKS = Duration.ofHours(1);

    private static final Limit AT_ONCE = Limit.of(200);

    private final NoticeDueRepository dues;
    private final ToldItemRepository told;
    private final SeatedPeople people;
    private final NoticeRound round;
    private final DueWork work;
    private final Clock clock;

    NoticeClock(
            NoticeDueRepository dues,
            ToldItemRepository told,
            SeatedPeople people,
            NoticeRound round,
            DueWork work,
            Clock clock) {
        this.dues = dues;
        this.told = told;
        this.people = people;
        this.round = round;
        this.work = work;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${portal.notices.pause}", fixedDelayString = "${portal.notices.pause}")
    @SchedulerLock(name = "notices of what waits")
    void look() {
        begin();
        var found = dues.findByDueAtLessThanEqualOrderByDueAt(clock.instant(), AT_ONCE);
        work.each(found, "what waits, seat", dues::findWithLockById, this::look);
    }

    /** A seat is looked at from the moment it is open. */
    private void begin() {
        var open = new HashSet<>(people.open());
        open.removeAll(dues.findSeats());
        open.forEach(this::begin);
    }

    private void begin(OpenSeat seat) {
        try {
            dues.save(new NoticeDue(seat, clock.instant()));
        } catch (DataIntegrityViolationException e) {
            // Another portal was as quick: what there is to do is there.
            return;
        }
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
