package org.ctoportal.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.district.DistrictId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether signing in asks for a second factor, and of whom a district demands one. Asks for no permission; whoever uses it has
 * asked.
 */
@Component
public class AccountProtection {

    private final PersonRepository people;
    private final MembershipRepository memberships;
    private final RememberedSignInRepository remembered;
    private final OpenSessionRepository sessions;
    private final SecondFactorDemandRepository demands;
    private final Clock clock;

    AccountProtection(
            PersonRepository people,
            MembershipRepository memberships,
            RememberedSignInRepository remembered,
            OpenSessionRepository sessions,
            SecondFactorDemandRepository demands,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.remembered = remembered;
        this.sessions = sessions;
        this.demands = demands;
        this.clock = clock;
    }

    /** Since when the account has a second factor. */
    @Transactional(readOnly = true)
    public Optional<Instant> since(PersonId id) {
        return people.findById(id.value()).map(Person::secondFactorAt);
    }

    /** Everybody who came in without a code is out, kept browsers too; the session with the number {@code but} may go on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void protect(PersonId id, long but) {
        var person = people.findWithLockById(id.value()).orElseThrow();
        person.protect(clock.instant());
        remembered.deleteByEmail(person.email());
        sessions.endAllBut(id.value(), but);
    }

    /** Signing in asks for the password alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unprotect(PersonId id) {
        people.findWithLockById(id.value()).orElseThrow().unprotect();
    }

    /** The same for somebody whose phone is in the hands of nobody knows whom: every session and kept browser ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reset(PersonId id) {
        people.findWithLockById(id.value()).orElseThrow().unprotect();
        signOut(id);
    }

    /** Every session of the account is over within a second, and no browser lets it in by itself any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void signOut(PersonId id) {
        var person = people.findWithLockById(id.value()).orElseThrow();
        person.endSessions();
        remembered.deleteByEmail(person.email());
        sessions.endAllBut(id.value(), 0);
        // Told of as the work of whoever does it, before the letter is written in its reader's name
        people.flush();
    }

    /** Whether the account runs the whole portal; no single district decides about its sign-in. */
    @Transactional(readOnly = true)
    public boolean isOfThePlatform(PersonId id) {
        return people.findById(id.value())
                .filter(Person::isPlatformAdministrator)
                .isPresent();
    }

    /** From which roles the district demands a second factor. */
    @Transactional(readOnly = true)
    public Set<Role> demandedFrom(DistrictId district) {
        return demands.findByDistrictId(district.value()).stream()
                .map(SecondFactorDemand::role)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Open windows of whoever has one of the roles ask again what they may do. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void demand(DistrictId district, Set<Role> roles) {
        var before = demands.findByDistrictId(district.value());
        before.stream().filter(one -> !roles.contains(one.role())).forEach(demands::delete);
        var known = before.stream().map(SecondFactorDemand::role).collect(Collectors.toSet());
        var others = Arrays.stream(Role.values())
                .filter(role -> known.contains(role) != roles.contains(role))
                .collect(Collectors.toSet());
        others.stream().filter(roles::contains).forEach(role -> demands.save(new SecondFactorDemand(district, role)));
        if (!others.isEmpty()) {
            askAgain(district, others);
        }
    }

    /** Open windows of everybody with a seat in the district ask again whether they may go on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void askAgain(DistrictId district) {
        askAgain(district, Set.of(Role.values()));
    }

    private void askAgain(DistrictId district, Set<Role> roles) {
        memberships.findHolders(district.value(), roles).stream()
                .sorted()
                .forEach(id -> people.findWithLockById(id).ifPresent(Person::seatsChange));
    }
}
