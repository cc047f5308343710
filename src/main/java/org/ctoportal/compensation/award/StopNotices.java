package org.ctoportal.compensation.award;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.district.tenancy.DueWork;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.ActingAs;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.Matter;
import org.ctoportal.shared.FiscalYear;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells holders and those who keep awards before pay stops. Each morning it is worked out anew, so that a renewal, another
 * verification or a change of the policy counts at once. The letters and the note that they were written are one transaction,
 * under a lock: each is written once, however many portals look.
 */
@Component
class StopNotices {

    static final int EARLY = 60;
    static final int LATE = 30;

    private static final Limit AT_ONCE = Limit.of(100);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final StopDueRepository dues;
    private final StopNoticeRepository notices;
    private final AwardBook book;
    private final SeatedPeople people;
    private final DistrictProfileService districts;
    private final StopLetter letter;
    private final MailService mails;
    private final DueWork work;
    private final Clock clock;

    StopNotices(
            StopDueRepository dues,
            StopNoticeRepository notices,
            AwardBook book,
            SeatedPeople people,
            DistrictProfileService districts,
            StopLetter letter,
            MailService mails,
            DueWork work,
            Clock clock) {
        this.dues = dues;
        this.notices = notices;
        this.book = book;
        this.people = people;
        this.districts = districts;
        this.letter = letter;
        this.mails = mails;
        this.work = work;
        this.clock = clock;
    }

    /** What is told today, and how many days before at most. */
    private record Told(StipendStop stop, int days) {}

    /** From now on it is looked each morning. */
    void plan(PolicyId policy) {
        if (!dues.existsById(policy.value())) {
            dues.save(new StopDue(policy, TenantScope.current(), nextMorning()));
        }
    }

    @Scheduled(initialDelay = 2, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    @SchedulerLock(name = "pay that stops")
    void tell() {
        var found = dues.findByDueAtLessThanEqualOrderByDueAt(clock.instant(), AT_ONCE);
        work.each(found, "pay that stops by policy", dues::findWithLockByPolicy, this::tell);
    }

    private void tell(StopDue due) {
        var id = due.policy();
        due.leaveUntil(clock.instant().plus(DueWork.AFTER_A_FAULT));
        var keepers = people.permitted(Permissions.KEEP_AWARDS, due.district());
        if (!keepers.isEmpty()) {
            ActingAs.run(keepers.getFirst(), () -> {
                tell(id, keepers);
                due.leaveUntil(nextMorning());
            });
        }
    }

    private void tell(PolicyId id, List<SignedInPerson> keepers) {
        var year = FiscalYear.of(book.today());
        var both = List.of(book.details(id, year), book.details(id, year.next()));
        var told = both.stream()
                .flatMap(details -> details.stops().stream())
                .flatMap(stop -> told(id, stop))
                .toList();
        if (told.isEmpty()) {
            return;
        }
        var policy = both.getFirst().policyTitle();
        var matter = new Matter("AWARD", id.value());
        var stops = told.stream().map(Told::stop).toList();
        keepers.forEach(keeper ->
                ActingAs.run(keeper, () -> mails.post(letter.toKeeper(keeper, id, policy, stops), matter)));
        told.forEach(one -> {
            notices.save(new StopNotice(id, one.stop(), one.days(), clock.instant()));
            holder(both.getFirst(), one.stop())
                    .forEach(holder -> ActingAs.run(
                            holder, () -> mails.post(letter.toHolder(holder, policy, one.stop()), matter)));
        });
    }

    /** A stop that is nearer than the second notice when it is first seen is told once. */
    private Stream<Told> told(PolicyId id, StipendStop stop) {
        var left = ChronoUnit.DAYS.between(book.today(), stop.lastDay());
        var days = left <= LATE ? LATE : EARLY;
        return left < 0
                        || left > EARLY
                        || notices.wasTold(id.value(), stop.number(), stop.certification(), stop.lastDay(), days)
                ? Stream.empty()
                : Stream.of(new Told(stop, days));
    }

    private Stream<SignedInPerson> holder(AwardDetails details, StipendStop stop) {
        return details.holders().stream()
                .filter(line -> line.employee().number().equals(stop.number()))
                .map(HolderLine::person)
                .filter(Objects::nonNull)
                .flatMap(person -> people.find(person, TenantScope.current()).stream());
    }

    private Instant nextMorning() {
        var zone = districts.profile().timeZone();
        return book.today().plusDays(1).atTime(MORNING).atZone(zone).toInstant();
    }
}
