package org.ctoportal.compensation.adoption;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyVersionService;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.district.tenancy.DueWork;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.ActingAs;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.Matter;
import org.ctoportal.mail.StandingMail;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds those who review policies before the day of a review. The letters and the note that they were written are one
 * transaction, under a lock: each is written once, however many portals look.
 */
@Component
class PolicyReminders {

    static final String MATTER = "POLICY";

    /** The way of a revision through the board takes about a season; the second is for what was put off. */
    private static final List<Integer> DAYS_BEFORE = List.of(120, 30);

    private static final Limit AT_ONCE = Limit.of(100);
    private static final Duration UNTIL_SOMEBODY_REVIEWS = Duration.ofDays(7);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final PolicyDueRepository dues;
    private final AdoptionFile file;
    private final PolicyVersionService policies;
    private final DistrictProfileService districts;
    private final SeatedPeople people;
    private final ReviewLetter letter;
    private final StandingMail mails;
    private final DueWork work;
    private final Clock clock;

    PolicyReminders(
            PolicyDueRepository dues,
            AdoptionFile file,
            PolicyVersionService policies,
            DistrictProfileService districts,
            SeatedPeople people,
            ReviewLetter letter,
            StandingMail mails,
            DueWork work,
            Clock clock) {
        this.dues = dues;
        this.file = file;
        this.policies = policies;
        this.districts = districts;
        this.people = people;
        this.letter = letter;
        this.mails = mails;
        this.work = work;
        this.clock = clock;
    }

    /** After every decision on a policy: when its reviewers are reminded next, if at all. */
    void plan(PolicyId policy) {
        var next = next(policy);
        var known = dues.findById(policy.value());
        if (next.isEmpty()) {
            known.ifPresent(dues::delete);
        } else if (known.isPresent()) {
            known.get().leaveUntil(next.get());
        } else {
            dues.save(new PolicyDue(policy, TenantScope.current(), next.get()));
        }
    }

    /** The first morning to come: before the next review, or before that of the edition that follows. */
    private Optional<Instant> next(PolicyId policy) {
        var zone = districts.profile().timeZone();
        var course = file.course(policy, null, false);
        var reviews = course.stream()
                .flatMap(found -> Stream.concat(
                        found.nextReview(today()).stream(),
                        found.retiredFrom().isEmpty()
                                ? found.editions().stream()
                                        .filter(edition -> !edition.isInForce(today()))
                                        .map(PolicyAdoption::nextReview)
                                        .filter(Objects::nonNull)
                                : Stream.empty()));
        return reviews.flatMap(review -> DAYS_BEFORE.stream().map(review::minusDays))
                .map(day -> day.atTime(MORNING).atZone(zone).toInstant())
                .filter(moment -> moment.isAfter(clock.instant()))
                .sorted()
                .findFirst();
    }

    @Scheduled(initialDelay = 3, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    @SchedulerLock(name = "reviews of policies")
    void remind() {
        var found = dues.findByDueAtLessThanEqualOrderByDueAt(clock.instant(), AT_ONCE);
        work.each(found, "reminder of policy", dues::findWithLockByPolicy, this::remind);
    }

    private void remind(PolicyDue due) {
        var reviewers = people.permitted(Permissions.REVIEW_POLICIES, due.district());
        if (reviewers.isEmpty()) {
            due.leaveUntil(clock.instant().plus(UNTIL_SOMEBODY_REVIEWS));
        } else {
            ActingAs.run(reviewers.getFirst(), () -> remind(due.policy(), reviewers));
        }
    }

    private void remind(PolicyId policy, List<SignedInPerson> reviewers) {
        var today = today();
        file.course(policy, null, false)
                .filter(course -> course.status(today) == AdoptionStatus.EFFECTIVE)
                .flatMap(course -> course.nextReview(today))
                .filter(review -> !today.isBefore(review.minusDays(DAYS_BEFORE.getFirst())) && !today.isAfter(review))
                .ifPresent(review -> {
                    var basis = policies.basis(policy);
                    reviewers.forEach(reviewer -> mails.post(
                            letter.reminder(reviewer, policy, basis, review),
                            new Matter(MATTER, policy.value()),
                            reviewer.id(),
                            reviewer.name()));
                });
        plan(policy);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }
}
