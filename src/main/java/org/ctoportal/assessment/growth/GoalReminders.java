package org.ctoportal.assessment.growth;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.district.tenancy.DueWork;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.ActingAs;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.MailService;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds people of goals that are due. The letter and the note that it was written are one transaction, under a lock: each
 * reminder is written once, however many portals look.
 */
@Component
class GoalReminders {

    private static final Limit AT_ONCE = Limit.of(100);

    private final GoalDueRepository dues;
    private final GrowthPlanRepository plans;
    private final GrowthGoalRepository goals;
    private final DistrictProfileService districts;
    private final SeatedPeople people;
    private final GrowthLetters letters;
    private final MailService mails;
    private final DueWork work;
    private final Clock clock;

    GoalReminders(
            GoalDueRepository dues,
            GrowthPlanRepository plans,
            GrowthGoalRepository goals,
            DistrictProfileService districts,
            SeatedPeople people,
            GrowthLetters letters,
            MailService mails,
            DueWork work,
            Clock clock) {
        this.dues = dues;
        this.plans = plans;
        this.goals = goals;
        this.districts = districts;
        this.people = people;
        this.letters = letters;
        this.mails = mails;
        this.work = work;
        this.clock = clock;
    }

    /** After every change of the goal: when its owner is reminded next, if at all. */
    void plan(GrowthPlan plan, GrowthGoal goal) {
        var next = goal.status() == GoalStatus.DONE || !plan.reminders()
                ? Optional.<Instant>empty()
                : Optional.ofNullable(goal.dueOn())
                        .flatMap(due -> ReminderDates.next(
                                due, clock.instant(), districts.profile().timeZone()));
        var known = dues.findById(goal.id());
        if (next.isEmpty()) {
            known.ifPresent(dues::delete);
        } else if (known.isPresent()) {
            known.get().leaveUntil(next.get());
        } else {
            dues.save(new GoalDue(goal, plan.person(), TenantScope.current(), next.get()));
        }
    }

    void forget(GrowthGoal goal) {
        dues.findById(goal.id()).ifPresent(dues::delete);
    }

    void forget(GrowthPlan plan) {
        dues.deleteAll(dues.findByPlan(plan.id()));
    }

    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    @SchedulerLock(name = "reminders of goals")
    void remind() {
        var found = dues.findByDueAtLessThanEqualOrderByDueAt(clock.instant(), AT_ONCE);
        work.each(found, "reminder of goal", dues::findWithLockByGoal, this::remind);
    }

    private void remind(GoalDue due) {
        var plan = plans.findById(due.plan()).orElse(null);
        var goal = goals.findById(Objects.requireNonNull(due.getId())).orElse(null);
        var owner = people.find(due.person(), due.district()).orElse(null);
        var day = goal == null ? null : goal.dueOn();
        if (plan == null || goal == null || owner == null || day == null) {
            dues.delete(due);
            return;
        }
        ActingAs.run(owner, () -> {
            write(plan, goal, owner, day);
            plan(plan, goal);
        });
    }

    private void write(GrowthPlan plan, GrowthGoal goal, SignedInPerson owner, LocalDate due) {
        var today = LocalDate.ofInstant(clock.instant(), zone());
        mails.post(letters.reminder(owner, goal.wording(), due, today), GrowthLetters.matter(plan));
    }

    private ZoneId zone() {
        return districts.profile().timeZone();
    }
}
