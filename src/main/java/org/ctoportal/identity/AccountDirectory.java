package org.ctoportal.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ctoportal.district.DistrictDirectory;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictSummary;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account behind an e-mail address, seated in one of the person's districts. */
@Component
class AccountDirectory implements UserDetailsService {

    private final PersonRepository people;
    private final MembershipRepository memberships;
    private final DistrictDirectory districts;
    private final SecondFactorDemandRepository demands;
    private final ProviderRules providers;
    private final Clock clock;

    AccountDirectory(
            PersonRepository people,
            MembershipRepository memberships,
            DistrictDirectory districts,
            SecondFactorDemandRepository demands,
            ProviderRules providers,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.districts = districts;
        this.demands = demands;
        this.providers = providers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public SignedInPerson loadUserByUsername(String email) {
        var person = find(email).orElseThrow(() -> new UsernameNotFoundException("No such account"));
        if (needsProvider(person.id())) {
            throw new ProviderNeededException();
        }
        return seated(person);
    }

    /** The same person in another of their districts. */
    @Transactional(readOnly = true)
    public Optional<SignedInPerson> inDistrict(PersonId id, DistrictId district) {
        return people.findById(id.value())
                .filter(person ->
                        districtsOf(person).stream().anyMatch(seat -> seat.id().equals(district)))
                .map(person -> seated(person, district));
    }

    /** The same in the same district as things are now, come in by the same door; nobody when that is closed by now. */
    @Transactional(readOnly = true)
    public Optional<SignedInPerson> again(SignedInPerson person) {
        var district = person.districtId();
        var isOpen =
                switch (person.entrance()) {
                    case OWN ->
                        passwordDistricts(person.id(), List.of(district)).contains(district);
                    case PROVIDER_TRUSTED -> providers.isTrusted(district);
                    case PROVIDER, PROVIDER_WITH_FACTOR -> providers.isOn(district);
                };
        return isOpen ? inDistrict(person.id(), district).map(now -> now.by(person.entrance())) : Optional.empty();
    }

    /** Those of the districts that a password opens to the person: the rest ask for their identity providers. */
    Set<DistrictId> passwordDistricts(PersonId id, Collection<DistrictId> asked) {
        var closed = providers.withoutPasswords(asked);
        if (closed.isEmpty()) {
            return Set.copyOf(asked);
        }
        var administered = memberships.findByPersonIdAndDisabledAtIsNullOrderByDistrictIdAscIdAsc(id.value()).stream()
                .filter(seat -> seat.role() == Role.DISTRICT_ADMINISTRATOR)
                .map(Membership::districtId)
                .collect(toUnmodifiableSet());
        return asked.stream()
                .filter(district -> !closed.contains(district) || administered.contains(district))
                .collect(toUnmodifiableSet());
    }

    /** Whether a right password opens nothing: there are districts, and each asks for its identity provider. */
    @Transactional(readOnly = true)
    public boolean needsProvider(PersonId id) {
        var seats = districtsOf(id).stream().map(DistrictSummary::id).toList();
        return !seats.isEmpty()
                && passwordDistricts(id, seats).isEmpty()
                && people.findById(id.value())
                        .filter(Person::isPlatformAdministrator)
                        .isEmpty();
    }

    @Transactional(readOnly = true)
    public List<DistrictSummary> districtsOf(PersonId id) {
        return people.findById(id.value()).map(this::districtsOf).orElse(List.of());
    }

    /** The districts in which a role of the person permits it. */
    @Transactional(readOnly = true)
    public List<DistrictSummary> districtsWhereMay(PersonId id, String permission) {
        var permitting = memberships.findByPersonIdAndDisabledAtIsNullOrderByDistrictIdAscIdAsc(id.value()).stream()
                .filter(membership -> membership.isOpen(clock.instant()))
                .filter(membership -> membership.role().permissions().contains(permission))
                .map(Membership::districtId)
                .collect(toUnmodifiableSet());
        return districts.summaries(permitting);
    }

    /** Seated where the person acted last, at first in the first of their districts. */
    SignedInPerson seated(Person person) {
        var all = districtsOf(person).stream().map(DistrictSummary::id).toList();
        var opened = passwordDistricts(person.id(), all);
        var seats = all.stream().filter(opened::contains).toList();
        var first = seats.isEmpty() ? DistrictId.NONE : seats.getFirst();
        return seated(person, person.lastDistrict().filter(seats::contains).orElse(first));
    }

    Optional<Person> find(String email) {
        return address(email).flatMap(people::findByEmail);
    }

    Optional<Person> findWithLock(String email) {
        return address(email).flatMap(people::findWithLockByEmail);
    }

    private static Optional<String> address(String email) {
        try {
            return Optional.of(new EmailAddress(email).value());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<DistrictSummary> districtsOf(Person person) {
        var ids = memberships
                .findByPersonIdAndDisabledAtIsNullOrderByDistrictIdAscIdAsc(
                        person.id().value())
                .stream()
                .filter(membership -> membership.isOpen(clock.instant()))
                .map(Membership::districtId)
                .distinct()
                .toList();
        return districts.summaries(ids);
    }

    private SignedInPerson seated(Person person, DistrictId district) {
        var held = memberships
                .findByPersonIdAndDisabledAtIsNullOrderByDistrictIdAscIdAsc(
                        person.id().value())
                .stream()
                .filter(membership -> membership.districtId().equals(district) && membership.isOpen(clock.instant()))
                .toList();
        var roles = held.stream().map(Membership::role).collect(toUnmodifiableSet());
        var names = districts.summaries(Set.of(district));
        var seat = new SignedInPerson.Seat(
                district,
                names.isEmpty() ? "" : names.getFirst().name(),
                held.isEmpty() ? "" : held.getFirst().title(),
                roles,
                !roles.isEmpty() && demands.existsByDistrictIdAndRoleIn(district.value(), roles),
                held.stream()
                        .map(Membership::endsAt)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                held.stream().anyMatch(Membership::awaitsConsent));
        return new SignedInPerson(person, seat);
    }
}
