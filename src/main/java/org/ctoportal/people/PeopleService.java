package org.ctoportal.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.factor.FactorReset;
import org.ctoportal.identity.AccountProtection;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.identity.SeatedPerson;
import org.ctoportal.identity.Seats;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.people.RefusedSeatException.Why;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the district acted in: who they are, which roles they hold, whose seat is closed. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_PEOPLE)
public class PeopleService {

    private static final Logger log = LoggerFactory.getLogger(PeopleService.class);

    private final Seats seats;
    private final PeopleCheck check;
    private final SeatedPeople seated;
    private final FactorReset factors;
    private final AccountProtection accounts;
    private final ProviderAccounts providers;
    private final CurrentUser currentUser;
    private final Clock clock;

    PeopleService(
            Seats seats,
            PeopleCheck check,
            SeatedPeople seated,
            FactorReset factors,
            AccountProtection accounts,
            ProviderAccounts providers,
            CurrentUser currentUser,
            Clock clock) {
        this.seats = seats;
        this.check = check;
        this.seated = seated;
        this.factors = factors;
        this.accounts = accounts;
        this.providers = providers;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Everybody who is invited, then everybody with a seat; by name. */
    @Transactional(readOnly = true)
    public List<PersonSummary> list(PeopleFilter filter) {
        var own = PeopleCheck.roles(currentUser.get());
        var district = currentUser.get().districtId();
        var open = check.open();
        var inviters = open.stream()
                .map(Invitation::inviter)
                .distinct()
                .flatMap(one -> seated.find(one, district).stream())
                .collect(Collectors.toMap(SignedInPerson::id, Function.identity()));
        var linked = providers.linked(district);
        var text = filter.text().strip().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        open.stream().map(one -> summary(one, own, inviters.get(one.inviter()))),
                        seats.list(district).stream().map(one -> summary(one, own, linked.contains(one.id()))))
                .filter(one -> filter.state() == null || one.state() == filter.state())
                .filter(one -> one.contains(text))
                .toList();
    }

    /** What whoever asks may give and take. */
    @Transactional(readOnly = true)
    public Set<Role> grantable() {
        return SeatRules.grantable(PeopleCheck.roles(currentUser.get()));
    }

    /** @throws RefusedSeatException with what stands in the way */
    @Transactional
    public void change(PersonId person, SeatTerms terms) {
        var actor = currentUser.get();
        var held = found(person);
        var problem = actor.id().equals(person)
                ? SeatRules.changeOwn(held.roles(), terms.roles())
                : SeatRules.change(PeopleCheck.roles(actor), held.roles(), terms.roles());
        refuse(problem.or(() -> PeopleCheck.title(terms)).or(() -> PeopleCheck.end(terms, clock.instant())));
        if (!terms.roles().contains(Role.DISTRICT_ADMINISTRATOR)) {
            refuse(leaving(held));
        }
        seats.put(actor.districtId(), person, terms.roles(), terms.title(), terms.endsAt());
        log.info(
                "{} changed the roles of {} in district {} from {} to {}",
                actor,
                person,
                actor.districtId().value(),
                held.roles(),
                terms.roles());
    }

    /** @throws RefusedSeatException with what stands in the way */
    @Transactional
    public void disable(PersonId person) {
        var actor = currentUser.get();
        var held = found(person);
        if (actor.id().equals(person)) {
            throw new RefusedSeatException(Why.OWN_SEAT);
        }
        refuse(SeatRules.close(PeopleCheck.roles(actor), held.roles()));
        refuse(leaving(held));
        seats.disable(actor.districtId(), person);
        log.info(
                "{} disabled {} in district {}",
                actor,
                person,
                actor.districtId().value());
    }

    /** @throws RefusedSeatException with what stands in the way */
    @Transactional
    public void enable(PersonId person) {
        var actor = currentUser.get();
        refuse(SeatRules.close(PeopleCheck.roles(actor), found(person).roles()));
        seats.enable(actor.districtId(), person);
        log.info(
                "{} enabled {} in district {}",
                actor,
                person,
                actor.districtId().value());
    }

    /**
     * For somebody who lost phone and recovery codes; every browser of theirs is signed out.
     *
     * @throws RefusedSeatException with what stands in the way
     */
    @Transactional
    public void resetSecondFactor(PersonId person) {
        var actor = currentUser.get();
        if (actor.id().equals(person)) {
            throw new RefusedSeatException(Why.OWN_FACTOR);
        }
        refuseAbove(actor, person);
        factors.reset(person, actor);
        log.info("{} took the second factor from {}", actor, person);
    }

    /**
     * For somebody who lost a device or left a browser open: every session of theirs is over within a second.
     *
     * @throws RefusedSeatException with what stands in the way
     */
    @Transactional
    public void signOut(PersonId person) {
        var actor = currentUser.get();
        if (actor.id().equals(person)) {
            throw new RefusedSeatException(Why.OWN_SESSIONS);
        }
        refuseAbove(actor, person);
        accounts.signOut(person);
        log.info("{} signed {} out everywhere", actor, person);
    }

    /**
     * For somebody whose account at the identity provider was made anew: the next one that comes with their address is theirs.
     * Whoever is still signed in by the one before is out.
     *
     * @throws RefusedSeatException with what stands in the way
     */
    @Transactional
    public void unlink(PersonId person) {
        var actor = currentUser.get();
        refuseAbove(actor, person);
        providers.unlink(actor.districtId(), person);
        if (!actor.id().equals(person)) {
            accounts.signOut(person);
        }
        log.info("{} took the account at the provider from {}", actor, person);
    }

    /** Whoever runs the whole portal is nobody whose sign-in a single district decides about. */
    private void refuseAbove(SignedInPerson actor, PersonId person) {
        refuse(SeatRules.close(PeopleCheck.roles(actor), found(person).roles()));
        if (accounts.isOfThePlatform(person) && !actor.may(Permissions.RUN_PLATFORM)) {
            throw new RefusedSeatException(Why.ABOVE);
        }
    }

    /** A district without an administrator could not be given one any more. */
    private Optional<Why> leaving(SeatedPerson held) {
        return held.roles().contains(Role.DISTRICT_ADMINISTRATOR)
                        && held.disabledAt() == null
                        && seats.administrators(currentUser.get().districtId()) <= 1
                ? Optional.of(Why.LAST_ADMINISTRATOR)
                : Optional.empty();
    }

    private SeatedPerson found(PersonId person) {
        return seats.findWithLock(currentUser.get().districtId(), person)
                .orElseThrow(() -> new RefusedSeatException(Why.GONE));
    }

    private static void refuse(Optional<Why> why) {
        why.ifPresent(one -> {
            throw new RefusedSeatException(one);
        });
    }

    private PersonSummary summary(SeatedPerson person, Set<Role> own, boolean linked) {
        return new PersonSummary(
                person.id(),
                null,
                person.name(),
                person.email(),
                new SeatTerms(person.roles(), person.title(), person.endsAt()),
                state(person),
                day(person),
                "",
                SeatRules.close(own, person.roles()).isEmpty(),
                person.secondFactor(),
                linked);
    }

    private PersonState state(SeatedPerson person) {
        if (person.disabledAt() != null) {
            return PersonState.DISABLED;
        }
        return hasEnded(person) ? PersonState.ENDED : PersonState.ACTIVE;
    }

    private @Nullable Instant day(SeatedPerson person) {
        return switch (state(person)) {
            case DISABLED -> person.disabledAt();
            case ENDED -> person.endsAt();
            default -> person.lastSignInAt();
        };
    }

    /** With a role within the district as well, the seat goes on. */
    private boolean hasEnded(SeatedPerson person) {
        var end = person.endsAt();
        return end != null && !clock.instant().isBefore(end) && person.roles().equals(Set.of(Role.CONSULTANT));
    }

    private PersonState state(Invitation invitation, @Nullable SignedInPerson inviter) {
        if (!invitation.isValid(clock.instant())) {
            return PersonState.EXPIRED;
        }
        return inviter != null && PeopleCheck.backs(inviter, invitation) ? PersonState.INVITED : PersonState.UNBACKED;
    }

    private PersonSummary summary(Invitation invitation, Set<Role> own, @Nullable SignedInPerson inviter) {
        return new PersonSummary(
                null,
                new InvitationId(invitation.id()),
                invitation.name(),
                invitation.email().value(),
                invitation.seat(),
                state(invitation, inviter),
                invitation.endsAt(),
                invitation.invitedBy(),
                SeatRules.close(own, invitation.seat().roles()).isEmpty(),
                false,
                false);
    }
}
