package org.ctoportal.credential.holding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.ctoportal.credential.catalogue.CatalogueShelf;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.district.tenancy.DueWork;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.ActingAs;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.mail.Letter;
import org.ctoportal.mail.MailService;
import org.ctoportal.mail.Matter;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds holders of credentials that expire; for a holder without an account, those who keep the directory. The letter and
 * the note that it was written are one transaction, under a lock: each reminder is written once, however many portals look.
 */
@Component
class CredentialReminders {

    private static final Limit AT_ONCE = Limit.of(100);
    private static final Duration UNTIL_SOMEBODY_KEEPS = Duration.ofDays(1);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final CredentialDueRepository dues;
    private final HoldingRepository holdings;
    private final CatalogueShelf catalogues;
    private final DistrictProfileService districts;
    private final SeatedPeople people;
    private final CredentialLetter letter;
    private final MailService mails;
    private final DueWork work;
    private final Clock clock;

    CredentialReminders(
            CredentialDueRepository dues,
            HoldingRepository holdings,
            CatalogueShelf catalogues,
            DistrictProfileService districts,
            SeatedPeople people,
            CredentialLetter letter,
            MailService mails,
            DueWork work,
            Clock clock) {
        this.dues = dues;
        this.holdings = holdings;
        this.catalogues = catalogues;
        this.districts = districts;
        this.people = people;
        this.letter = letter;
        this.mails = mails;
        this.work = work;
        this.clock = clock;
    }

    /** After every change of a holding: when its holder is reminded next, if at all. */
    void plan(Holding holding) {
        var person = holding.holder().person();
        var next = !holding.isRecorded() || holding.isRenewed() ? Optional.<Instant>empty() : next(holding);
        var known = dues.findById(holding.id());
        if (next.isEmpty()) {
            known.ifPresent(dues::delete);
        } else if (known.isPresent()) {
            known.get().leaveUntil(next.get());
        } else {
            dues.save(new CredentialDue(holding, person, TenantScope.current(), next.get()));
        }
    }

    /** The first morning that is not past; one that was missed is not made up for. */
    private Optional<Instant> next(Holding holding) {
        var zone = districts.profile().timeZone();
        return holding
                .validity()
                .map(one -> one.reminders(catalogues.catalogue().reminderDays()))
                .orElse(List.of())
                .stream()
                .map(day -> day.atTime(MORNING).atZone(zone).toInstant())
                .filter(moment -> moment.isAfter(clock.instant()))
                .findFirst();
    }

    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    @SchedulerLock(name = "reminders of credentials")
    void remind() {
        var found = dues.findByDueAtLessThanEqualOrderByDueAt(clock.instant(), AT_ONCE);
        work.each(found, "reminder of credential", dues::findWithLockByHolding, this::remind);
    }

    private void remind(CredentialDue due) {
        var holding =
                holdings.findHoldingById(Objects.requireNonNull(due.getId())).orElse(null);
        var last = holding == null ? null : holding.expiresOn();
        if (holding == null || last == null) {
            dues.delete(due);
            return;
        }
        var holder = due.person().flatMap(person -> people.find(person, due.district()));
        if (holder.isPresent()) {
            ActingAs.run(holder.get(), () -> post(letter.reminder(holder.get(), holding, last, today()), holding));
            return;
        }
        var keepers = people.permitted(Permissions.KEEP_HOLDERS, due.district());
        keepers.forEach(keeper ->
                ActingAs.run(keeper, () -> post(letter.ofAnother(keeper, holding, last, today()), holding)));
        if (keepers.isEmpty()) {
            due.leaveUntil(clock.instant().plus(UNTIL_SOMEBODY_KEEPS));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), districts.profile().timeZone());
    }

    private void post(Letter words, Holding holding) {
        mails.post(words, new Matter("CREDENTIAL", holding.id()));
        plan(holding);
    }
}
