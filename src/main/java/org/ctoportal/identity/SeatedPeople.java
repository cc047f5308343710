package org.ctoportal.identity;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ctoportal.district.DistrictId;
import org.ctoportal.shared.Language;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People as they sit in a district, for letters to them and for work done in their name. Asks for no permission; whoever uses
 * it says first who may know.
 */
@Component
public class SeatedPeople {

    /** More than have one task in the largest district. */
    private static final Limit MOST = Limit.of(50);

    private final AccountDirectory accounts;
    private final PersonRepository people;
    private final MembershipRepository memberships;
    private final Clock clock;

    SeatedPeople(AccountDirectory accounts, PersonRepository people, MembershipRepository memberships, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Everybody who may do something in the district, by name. */
    @Transactional(readOnly = true)
    public List<SignedInPerson> permitted(String permission, DistrictId district) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .toList();
        return memberships.findHeldRoles(district.value(), roles, clock.instant(), MOST).stream()
                .map(held -> new PersonId(held.personId()))
                .distinct()
                .flatMap(person -> find(person, district).stream())
                .toList();
    }

    /** Every seat that is open at present, over all districts. */
    @Transactional(readOnly = true)
    public List<OpenSeat> open() {
        return memberships.findOpenSeats(clock.instant());
    }

    /** Nobody whose account or seat is gone. */
    @Transactional(readOnly = true)
    public Optional<SignedInPerson> find(PersonId person, DistrictId district) {
        return accounts.inDistrict(person, district).filter(SignedInPerson::isEnabled);
    }

    /** In which somebody reads letters; English until they opened the portal in another. */
    @Transactional(readOnly = true)
    public Language language(PersonId person) {
        return people.findById(person.value()).flatMap(Person::language).orElse(Language.ENGLISH);
    }

    /** The same of whoever works in the district under the address; of nobody else. */
    @Transactional(readOnly = true)
    public Optional<Language> language(EmailAddress address, DistrictId district) {
        return accounts.find(address.value())
                .filter(person -> !memberships
                        .findByDistrictIdAndPersonIdOrderById(
                                district.value(), person.id().value())
                        .isEmpty())
                .flatMap(Person::language);
    }
}
