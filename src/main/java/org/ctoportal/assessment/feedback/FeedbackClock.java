package org.ctoportal.assessment.feedback;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.ctoportal.district.tenancy.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds and closes when it is time. Whoever is killed in between leaves the round to the next look. */
@Component
class FeedbackClock {

    private static final Logger log = LoggerFactory.getLogger(FeedbackClock.class);

    private final FeedbackDueQueue queue;
    private final FeedbackDueRepository due;
    private final FeedbackRoundRepository rounds;
    private final FeedbackSteps steps;
    private final TenantScope scope;
    private final Clock clock;

    FeedbackClock(
            FeedbackDueQueue queue,
            FeedbackDueRepository due,
            FeedbackRoundRepository rounds,
            FeedbackSteps steps,
            TenantScope scope,
            Clock clock) {
        this.queue = queue;
        this.due = due;
        this.rounds = rounds;
        this.steps = steps;
        this.scope = scope;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    @SchedulerLock(name = "feedback rounds")
    void doWhatIsDue() {
        for (var taken : queue.take()) {
            try {
                scope.run(taken.district(), "feedback round " + taken.round().value(), () -> step(taken.round()));
            } catch (RuntimeException e) {
                log.error(
                        "Feedback round {} is taken again when its lease ends",
                        taken.round().value(),
                        e);
            }
        }
    }

    private void step(FeedbackRoundId id) {
        rounds.findWithLockById(id.value())
                .filter(round -> round.status() == RoundStatus.RUNNING)
                .ifPresentOrElse(this::step, () -> due.deleteById(id.value()));
    }

    private void step(FeedbackRound round) {
        var now = clock.instant();
        var window = round.window();
        if (now.isBefore(window.end())) {
            if (steps.isCarried() && !round.wroteLately(now)) {
                steps.remind(round);
            }
            due.findById(round.id()).ifPresent(one -> one.leaveUntil(window.nextAfter(now)));
        } else {
            steps.close(round);
            due.deleteById(round.id());
        }
    }
}
