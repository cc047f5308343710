package org.ctoportal.identity;

import java.time.Clock;
import java.util.Optional;
import org.ctoportal.district.DistrictId;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Another password for an account. Every session and kept sign-in of the person ends with the one before. Asks for no
 * permission; whoever uses it has seen a link or the present password.
 */
@Component
public class PasswordChange {

    private final PersonRepository people;
    private final AccountDirectory accounts;
    private final RememberedSignInRepository remembered;
    private final OpenSessionRepository sessions;
    private final PasswordSignIn signIn;
    private final SignInPlaces places;
    private final Clock clock;

    PasswordChange(
            PersonRepository people,
            AccountDirectory accounts,
            RememberedSignInRepository remembered,
            OpenSessionRepository sessions,
            PasswordSignIn signIn,
            SignInPlaces places,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.remembered = remembered;
        this.sessions = sessions;
        this.signIn = signIn;
        this.places = places;
        this.clock = clock;
    }

    /** Who signs in with a password under the address and works in a district, seated there. */
    @Transactional(readOnly = true)
    public Optional<SignedInPerson> find(String email) {
        return accounts.find(email)
                .filter(Person::hasSignIn)
                .map(accounts::seated)
                .filter(person -> !person.districtId().equals(DistrictId.NONE));
    }

    /** The same by the number of the account. */
    @Transactional(readOnly = true)
    public Optional<SignedInPerson> find(PersonId id) {
        return people.findById(id.value()).map(Person::email).flatMap(this::find);
    }

    /** Whether so many tries come from the network address that nothing more is done for it; counts this one. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public boolean isCrowded(String clientAddress) {
        var now = clock.instant();
        return places.of(ClientAddress.of(clientAddress), now).isCrowded(now);
    }

    /**
     * The hash that the person's password has, when it is this one; counted as at sign-in, from no address anybody signs in
     * from.
     */
    public Optional<String> verified(SignedInPerson person, String password) {
        try {
            return Optional.of(signIn.verified(person.getUsername(), password, ClientAddress.UNKNOWN)
                    .getPassword());
        } catch (AuthenticationException e) {
            return Optional.empty();
        }
    }

    /** Whether the password still has the hash; it keeps it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isStill(PersonId id, String hash) {
        return people.findWithLockById(id.value())
                .filter(person -> person.passwordHash().equals(hash))
                .isPresent();
    }

    /** {@code hash} is from {@link Seats#hash}; the session with the number {@code but} may go on: see {@link OwnSession}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(PersonId id, String hash, long but) {
        var person = people.findWithLockById(id.value()).orElseThrow();
        person.change(hash);
        remembered.deleteByEmail(person.email());
        sessions.endAllBut(id.value(), but);
    }
}
