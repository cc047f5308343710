package org.ctoportal.assessment.team;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.ctoportal.district.tenancy.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds and closes when it is time, for whoever asked the team. Whoever is killed in between leaves it to the next look. */
@Component
class TeamClock {

    /** Nobody is reminded twice a day. */
    static final Duration BETWEEN_REMINDERS = Duration.ofHours(20);

    private static final Logger log = LoggerFactory.getLogger(TeamClock.class);

    private final TeamDueQueue queue;
    private final TeamDueRepository due;
    private final TeamAssessmentRepository assessments;
    private final TeamSteps steps;
    private final TenantScope scope;
    private final Clock clock;

    TeamClock(
            TeamDueQueue queue,
            TeamDueRepository due,
            TeamAssessmentRepository assessments,
            TeamSteps steps,
            TenantScope scope,
            Clock clock) {
        this.queue = queue;
        this.due = due;
        this.assessments = assessments;
        this.steps = steps;
        this.scope = scope;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    @SchedulerLock(name = "team assessments")
    void doWhatIsDue() {
        for (var taken : queue.take()) {
            var number = taken.assessment().value();
            try {
                scope.run(taken.district(), "team assessment " + number, () -> step(number));
            } catch (RuntimeException e) {
                log.error("Team assessment {} is taken again when its lease ends", number, e);
            }
        }
    }

    private void step(long number) {
        assessments
                .findWithLockById(number)
                .filter(one -> one.closedAt() == null)
                .ifPresentOrElse(this::step, () -> due.deleteById(number));
    }

    private void step(TeamAssessment assessment) {
        var now = clock.instant();
        if (now.isBefore(assessment.time().end())) {
            if (steps.isCarried() && mayRemind(assessment, now)) {
                steps.remind(assessment, assessment.starter(), assessment.starterName());
            }
            due.findById(assessment.id())
                    .ifPresent(one -> one.leaveUntil(assessment.time().nextAfter(now)));
        } else {
            steps.close(assessment, assessment.starter(), assessment.starterName());
            due.deleteById(assessment.id());
        }
    }

    static boolean mayRemind(TeamAssessment assessment, Instant now) {
        var before = assessment.remindedAt();
        return before == null || !before.plus(BETWEEN_REMINDERS).isAfter(now);
    }
}
