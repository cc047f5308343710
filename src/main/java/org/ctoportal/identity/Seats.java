package org.ctoportal.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.district.DistrictId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sits in a district, and the changes of it. Asks for no permission; whoever uses it says first who may. Every change
 * reaches the sessions of the person within a second: see {@link SessionStanding}.
 */
@Component
public class Seats {

    /** Roles of more people than work with the portal in the largest district. */
    private static final Limit MOST = Limit.of(5000);

    private final PersonRepository people;
    private final MembershipRepository memberships;
    private final RememberedSignInRepository remembered;
    private final AccountDirectory accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Seats(
            PersonRepository people,
            MembershipRepository memberships,
            RememberedSignInRepository remembered,
            AccountDirectory accounts,
            PasswordEncoder passwords,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.remembered = remembered;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Everybody with a seat, disabled or not, by name. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<SeatedPerson> list(DistrictId district) {
        return memberships.findKept(district.value(), MOST).stream()
                .collect(Collectors.groupingBy(
                        MembershipRepository.Kept::personId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Seats::seated)
                .toList();
    }

    private static SeatedPerson seated(List<MembershipRepository.Kept> held) {
        var first = held.getFirst();
        return new SeatedPerson(
                new PersonId(first.personId()),
                first.name(),
                first.email(),
                first.title(),
                held.stream().map(MembershipRepository.Kept::role).collect(Collectors.toSet()),
                first.disabledAt(),
                held.stream()
                        .map(MembershipRepository.Kept::lastSignInAt)
                        .filter(Objects::nonNull)
                        .reduce(null, Seats::later),
                first.secondFactorAt() != null,
                held.stream()
                        .map(MembershipRepository.Kept::endsAt)
                        .filter(Objects::nonNull)
                        .reduce(null, Seats::later));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    /** Whose roles are about to change: nobody else changes them, nor who administers the district, until it is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<SeatedPerson> findWithLock(DistrictId district, PersonId person) {
        memberships.findWithLockByDistrictIdAndRoleAndDisabledAtIsNull(district.value(), Role.DISTRICT_ADMINISTRATOR);
        people.findWithLockById(person.value());
        return list(district).stream().filter(one -> one.id().equals(person)).findFirst();
    }

    /** How many administer the district at present. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long administrators(DistrictId district) {
        return memberships
                .findWithLockByDistrictIdAndRoleAndDisabledAtIsNull(district.value(), Role.DISTRICT_ADMINISTRATOR)
                .stream()
                .map(Membership::personId)
                .distinct()
                .count();
    }

    /**
     * Gives the person these roles and no other, under one title.
     *
     * @param endsAt when the role from outside ends; of the others none does
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(DistrictId district, PersonId person, Set<Role> roles, String title, @Nullable Instant endsAt) {
        var held = memberships.findByDistrictIdAndPersonIdOrderById(district.value(), person.value());
        var before = held.isEmpty() ? null : held.getFirst();
        held.stream().filter(one -> !roles.contains(one.role())).forEach(memberships::delete);
        held.forEach(one -> one.entitle(title));
        held.stream().filter(one -> one.role() == Role.CONSULTANT).forEach(one -> one.endAt(endsAt));
        Arrays.stream(Role.values())
                .filter(role -> roles.contains(role) && held.stream().noneMatch(one -> one.role() == role))
                .forEach(role -> {
                    var added = added(district, person, role, title, before);
                    added.endAt(role == Role.CONSULTANT ? endsAt : null);
                    memberships.save(added);
                });
        changed(person);
    }

    private static Membership added(
            DistrictId district, PersonId person, Role role, String title, @Nullable Membership like) {
        var added = new Membership(district, person, role, title);
        if (like != null) {
            added.signedIn(like.lastSignInAt());
            var disabledAt = like.disabledAt();
            if (disabledAt != null) {
                added.disable(disabledAt);
            }
        }
        return added;
    }

    /** Closes the seat; every kept sign-in of the person ends, and the sessions in this district with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void disable(DistrictId district, PersonId person) {
        var now = clock.instant();
        memberships
                .findByDistrictIdAndPersonIdOrderById(district.value(), person.value())
                .forEach(one -> one.disable(now));
        var account = changed(person);
        remembered.deleteByEmail(account.email());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void enable(DistrictId district, PersonId person) {
        memberships
                .findByDistrictIdAndPersonIdOrderById(district.value(), person.value())
                .forEach(Membership::enable);
        changed(person);
    }

    /** The account with the address, wherever it has seats. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PersonId> findAccount(String email) {
        return accounts.find(email).map(Person::id);
    }

    /** Computes slowly; so not while rows are held. */
    public String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public PersonId open(EmailAddress email, String name, String passwordHash) {
        return people.saveAndFlush(new Person(email, name, passwordHash, false)).id();
    }

    /** The next sign-in takes the seat there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void prefer(PersonId person, DistrictId district) {
        people.findWithLockById(person.value()).ifPresent(one -> one.actIn(district));
    }

    private Person changed(PersonId person) {
        var account = people.findWithLockById(person.value()).orElseThrow();
        account.seatsChange();
        return account;
    }
}
