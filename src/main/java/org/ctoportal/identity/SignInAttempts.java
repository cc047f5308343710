package org.ctoportal.identity;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers wrong passwords of an account and forgets them at the right one. */
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

    @Transactional(readOnly = true)
    public Optional<Attempt> begin(String email) {
        return accounts.find(email)
                .map(person -> new Attempt(
                        person.id(),
                        person.passwordHash(),
                        person.isActive() && !person.isDemo() && !person.mustWait(clock.instant())));
    }

    @Transactional
    public void failed(PersonId id) {
        people.findWithLockById(id.value()).ifPresent(person -> person.signInFailed(clock.instant()));
    }

    @Transactional
    public SignedInPerson succeeded(PersonId id) {
        var person = people.findWithLockById(id.value()).orElseThrow(() -> new BadCredentialsException("Gone"));
        person.signedIn();
        return accounts.seated(person);
    }
}
