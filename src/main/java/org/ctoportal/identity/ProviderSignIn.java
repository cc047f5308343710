package org.ctoportal.identity;

import java.time.Clock;
import java.util.Optional;
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
    private final AccountDirectory accounts;
    private final Clock clock;

    ProviderSignIn(PersonRepository people, AccountDirectory accounts, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Who the person would be in the district by that door; nobody without an open seat there, or of a closed account. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<SignedInPerson> find(PersonId id, DistrictId district, boolean hasFactor) {
        return people.findById(id.value())
                .filter(Person::hasSignIn)
                .flatMap(person -> accounts.inDistrict(id, district))
                .map(person -> person.by(hasFactor ? Entrance.PROVIDER_WITH_FACTOR : Entrance.PROVIDER));
    }

    /** What is left to ask for: a code of the account. */
    @Transactional(propagation = Propagation.MANDATORY)
    public HalfSignIn halfWay(SignedInPerson person) {
        var account = people.findById(person.id().value()).orElseThrow();
        return new HalfSignIn(person.id(), account.passwordHash(), clock.instant(), person.districtId());
    }
}
