package org.ctoportal.identity;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;

/** The second answer of a sign-in: each try is counted before it is looked at, in the same places as wrong passwords. */
@Component
public class CodeSignIn {

    private final SignInAttempts attempts;
    private final AccountDirectory accounts;
    private final Clock clock;

    CodeSignIn(SignInAttempts attempts, AccountDirectory accounts, Clock clock) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Looks whether the code is right. */
    public interface Check {

        /** {@code known} is whether the person signed in from there before. */
        boolean isRight(PersonId person, boolean known);
    }

    /** Who comes in; nobody by a wrong code, while one must wait, and when the password was changed meanwhile. */
    public Optional<SignedInPerson> verified(HalfSignIn half, String clientAddress, Check check) {
        if (!half.isValid(clock.instant())) {
            return Optional.empty();
        }
        var client = ClientAddress.of(clientAddress);
        try {
            return attempts.goOn(half, client)
                    .filter(attempt -> attempt.allowed() && isRight(attempt, check))
                    .map(attempt -> attempts.succeeded(attempt, client))
                    .flatMap(person -> seated(half, person));
        } catch (BadCredentialsException e) {
            return Optional.empty();
        }
    }

    private boolean isRight(SignInAttempts.Attempt attempt, Check check) {
        var isRight = check.isRight(attempt.person(), attempt.known());
        if (!isRight) {
            attempts.refused(attempt);
        }
        return isRight;
    }

    private Optional<SignedInPerson> seated(HalfSignIn half, SignedInPerson person) {
        var provider = half.provider();
        return provider == null
                ? Optional.of(person)
                : accounts.inDistrict(person.id(), provider)
                        .map(there -> there.by(Entrance.PROVIDER_WITH_FACTOR))
                        // The provider may have been turned off since its word was heard.
                        .flatMap(accounts::again);
    }
}
