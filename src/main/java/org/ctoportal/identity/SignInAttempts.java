package org.ctoportal.identity;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the tries at an account, each before its password is looked at, and forgets them at the right one. */
@Component
class SignInAttempts {

    private final PersonRepository people;
    private final AccountDirectory accounts;
    private final Clock clock;

    SignInAttempts(PersonRepository people, AccountDirectory accounts, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** {@code allowed} is false while the account must wait, when it was closed, and for demo people. */
    record Attempt(PersonId person, String passwordHash, boolean allowed) {}

    /**
     * Counts the try. Tries side by side wait for the row here, on all servers, and no longer than it takes to count; an
     * address nobody has must not lock what is about to be.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<Attempt> begin(String email) {
        return accounts.findWithLock(email)
                .map(person -> new Attempt(person.id(), person.passwordHash(), person.isTried(clock.instant())));
    }

    @Transactional
    public SignedInPerson succeeded(PersonId id) {
        var person = people.findWithLockById(id.value()).orElseThrow(() -> new BadCredentialsException("Gone"));
        person.signedIn();
        return accounts.seated(person);
    }
}
