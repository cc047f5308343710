package org.ctoportal.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ctoportal.district.DistrictId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody in of whom a district's identity provider said who it is. Asks for no permission; whoever uses it has checked that
 * word. What comes of it is a seat in that district and in no other.
 */
@Component
public class ProviderSignIn {

    private final PersonRepository people;
    private final MembershipRepository memberships;
    private final AccountDirectory accounts;
    private final Seats seats;
    private final Clock clock;

    ProviderSignIn(
            PersonRepository people,
            MembershipRepository memberships,
            AccountDirectory accounts,
            Seats seats,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.accounts = accounts;
        this.seats = seats;
        this.clock = clock;
    }

    /** The account with the address, wherever it has seats. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PersonId> findAccount(String email) {
        return seats.findAccount(email);
    }

    /** Whether the person belongs to the district, disabled or not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hasSeat(PersonId id, DistrictId district) {
        return !memberships
                .findByDistrictIdAndPersonIdOrderById(district.value(), id.value())
                .isEmpty();
    }

    /** Opens an account with the role that may least. Nobody knows its password: a letter brings one if it is ever needed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PersonId admit(DistrictId district, EmailAddress email, String name) {
        var id = seats.open(email, name, seats.hash(UUID.randomUUID().toString()));
        seats.put(district, id, Set.of(Role.PANELIST), "", null);
        return id;
    }

    /** Who the person would be in the district by that door; nobody without an open seat there, or of a closed account. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<SignedInPerson> find(PersonId id, DistrictId district, Entrance door) {
        return people.findById(id.value())
                .filter(Person::hasSignIn)
                .flatMap(person -> accounts.inDistrict(id, district))
                .map(person -> person.by(door));
    }

    /** What is left to ask for: a code of the account. */
    @Transactional(propagation = Propagation.MANDATORY)
    public HalfSignIn halfWay(SignedInPerson person) {
        var account = people.findById(person.id().value()).orElseThrow();
        return new HalfSignIn(person.id(), account.passwordHash(), clock.instant(), person.districtId());
    }
}
