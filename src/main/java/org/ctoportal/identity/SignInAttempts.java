package org.ctoportal.identity;

import java.time.Clock;
import java.util.Optional;
import org.ctoportal.district.DistrictSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the tries, each before its password is looked at, and forgets them at the right one: of an address at an account, of
 * an address at all accounts, and at an account from addresses nobody knows there.
 */
@Component
class SignInAttempts {

    private static final Logger log = LoggerFactory.getLogger(SignInAttempts.class);

    private final PersonRepository people;
    private final AccountDirectory accounts;
    private final SignInPlaces places;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInAttempts(
            PersonRepository people,
            AccountDirectory accounts,
            SignInPlaces places,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /** {@code allowed} is false while the address must wait, when the account was closed, and for demo people. */
    record Attempt(PersonId person, String passwordHash, boolean allowed, boolean known, boolean needsCode) {}

    /**
     * Counts the try. Tries side by side wait for the row here, on all servers, and no longer than it takes to count; an
     * address nobody has must not lock what is about to be.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<Attempt> begin(String email, ClientAddress client) {
        var found = accounts.findWithLock(email);
        var now = clock.instant();
        if (found.isEmpty()) {
            places.of(client, now).isCrowded(now);
        }
        return found.map(person -> attempt(person, client));
    }

    /** The same for the code after the right password; nobody once the password is another one. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<Attempt> goOn(HalfSignIn half, ClientAddress client) {
        return people.findWithLockById(half.person().value())
                .filter(person -> person.passwordHash().equals(half.passwordHash()))
                .map(person -> attempt(person, client));
    }

    private Attempt attempt(Person person, ClientAddress client) {
        var now = clock.instant();
        var known = places.of(client, person, now).isKnown(now);
        return new Attempt(
                person.id(), person.passwordHash(), isLookedAt(person, client), known, person.hasSecondFactor());
    }

    private boolean isLookedAt(Person person, ClientAddress client) {
        var now = clock.instant();
        var place = places.of(client, person, now);
        if (!person.hasSignIn()) {
            return false;
        }
        var isKnown = place.isKnown(now);
        var isCrowded = !isKnown && places.of(client, now).isCrowded(now);
        if (!place.isLookedAt(isCrowded || person.mustWait(now), now)) {
            return false;
        }
        if (!isKnown) {
            person.tried(now);
        }
        return true;
    }

    /**
     * The password or the code was wrong; the try is counted already. In no transaction: who hears of it writes in one of their
     * own. A refusal stays one, whether it can be told or not.
     */
    public void refused(Attempt attempt) {
        try {
            var districts = accounts.districtsOf(attempt.person()).stream()
                    .map(DistrictSummary::id)
                    .toList();
            events.publishEvent(new RefusedSignIn(attempt.person(), districts));
        } catch (DataAccessException | TransactionException e) {
            log.warn("A refused sign-in is not told of", e);
        }
    }

    /** The password was right, and a code is asked for now. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public HalfSignIn halfWay(Attempt attempt, ClientAddress client) {
        var now = clock.instant();
        var person = people.findWithLockById(attempt.person().value()).orElseThrow();
        places.of(client, person, now).isHalfWay();
        if (!attempt.known()) {
            person.untried();
            places.of(client, now).wasRight();
        }
        return new HalfSignIn(attempt.person(), attempt.passwordHash(), now, null);
    }

    /**
     * The password was right. While it was computed the account may have got another one; then it is a wrong one by now, and
     * opens no session that began after the change.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public SignedInPerson succeeded(Attempt attempt, ClientAddress client) {
        var now = clock.instant();
        var person = people.findWithLockById(attempt.person().value())
                .filter(one -> one.hasSignIn() && one.passwordHash().equals(attempt.passwordHash()))
                .orElseThrow(() -> new BadCredentialsException("The account has changed meanwhile"));
        person.signedIn();
        var place = places.of(client, person, now);
        if (!place.isKnown(now)) {
            places.of(client, now).wasRight();
        }
        place.signedIn(now);
        return accounts.seated(person);
    }
}
