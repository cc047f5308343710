package org.ctoportal.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.identity.MembershipRepository.HeldRole;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the district who read its documents. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class ColleagueService {

    /** More people than have to do with the documents of the largest district. */
    private static final Limit MOST = Limit.of(2000);

    private final MembershipRepository memberships;
    private final PersonRepository people;
    private final CurrentUser currentUser;
    private final Clock clock;

    ColleagueService(MembershipRepository memberships, PersonRepository people, CurrentUser currentUser, Clock clock) {
        this.memberships = memberships;
        this.people = people;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Everybody of the district with an account that works and a role that may read documents, by name; nobody from outside:
     * these are who an assessment of a person can be shown to.
     */
    @Transactional(readOnly = true)
    public List<Colleague> readers() {
        return holding(Arrays.stream(Role.values())
                .filter(role -> role != Role.CONSULTANT && role.permissions().contains(Permissions.READ_DOCUMENTS))
                .toList());
    }

    /** Who may do something in the district. */
    @Transactional(readOnly = true)
    public Set<PersonId> holders(String permission) {
        return holding(Arrays.stream(Role.values())
                        .filter(role -> role.permissions().contains(permission))
                        .toList())
                .stream()
                .map(Colleague::id)
                .collect(Collectors.toSet());
    }

    /** Names of people the audit of the district tells of, by {@link SignedInPerson#actor()}; also of those who left. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ_AUDIT)
    public Map<String, String> namesOf(Set<PersonId> known) {
        return people.findAllById(known.stream().map(PersonId::value).toList()).stream()
                .collect(toMap(one -> SignedInPerson.actor(one.id()), Person::name));
    }

    /** Everybody with a seat, for choosing whose events to read. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_READ_AUDIT)
    public List<Colleague> watched() {
        return holding(List.of(Role.values()));
    }

    /** Everybody with an account that works and a seat in the district, whatever their role; by name. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public List<Colleague> everybody() {
        return holding(List.of(Role.values()));
    }

    /** Whoever has or had a seat in the district, also a disabled one: records are about them as well. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_RECORDS)
    public List<Colleague> everSeated() {
        return memberships.findKept(currentUser.get().districtId().value(), MOST).stream()
                .map(one -> new HeldRole(one.personId(), one.name(), one.title(), one.role()))
                .collect(groupingBy(HeldRole::personId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ColleagueService::colleague)
                .toList();
    }

    /** The same for those who ask the leadership team: whatever their role, anybody may be on it. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_TEAM_ASSESSMENTS)
    public List<Colleague> possibleMembers() {
        return holding(List.of(Role.values()));
    }

    /** By which address each of {@link #everybody} signs in. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public Map<PersonId, String> addresses() {
        return memberships.findAddresses(currentUser.get().districtId().value(), clock.instant(), MOST).stream()
                .collect(toMap(one -> new PersonId(one.personId()), MembershipRepository.Address::email));
    }

    /** Everybody with a seat by the address they sign in with: whoever holds a credential may be one of them. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_HOLDERS)
    public Map<String, Colleague> byAddress() {
        var people = holding(List.of(Role.values())).stream().collect(toMap(Colleague::id, one -> one));
        return memberships.findAddresses(currentUser.get().districtId().value(), clock.instant(), MOST).stream()
                .filter(one -> people.containsKey(new PersonId(one.personId())))
                .collect(toMap(MembershipRepository.Address::email, one -> people.get(new PersonId(one.personId()))));
    }

    /** Whether somebody of the district signs in with that address: nobody is asked for feedback on themselves. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_ASK_FEEDBACK)
    public boolean isAddressOf(PersonId person, String email) {
        return memberships.findAddresses(currentUser.get().districtId().value(), clock.instant(), MOST).stream()
                .anyMatch(one -> one.personId() == person.value() && one.email().equals(email));
    }

    /**
     * Those of {@link #everybody} who are called so, in whatever order and spelling of the parts of the name, or whose address
     * stands in the text.
     */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_WRITE_EVALUATIONS)
    public List<Colleague> called(String typed) {
        var name = parts(typed);
        var words = List.of(EmailAddress.normalized(typed).split("[\\s<>(),;]+"));
        var addressed =
                memberships.findAddresses(currentUser.get().districtId().value(), clock.instant(), MOST).stream()
                        .filter(one -> words.contains(one.email()))
                        .map(MembershipRepository.Address::personId)
                        .toList();
        return holding(List.of(Role.values())).stream()
                .filter(one -> addressed.contains(one.id().value())
                        || parts(one.name()).equals(name))
                .toList();
    }

    /** The parts of a name without accents and capitals, in one order always. */
    private static List<String> parts(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .sorted()
                .toList();
    }

    private List<Colleague> holding(List<Role> roles) {
        var district = currentUser.get().districtId().value();
        return memberships.findHeldRoles(district, roles, clock.instant(), MOST).stream()
                .collect(groupingBy(HeldRole::personId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ColleagueService::colleague)
                .toList();
    }

    private static Colleague colleague(List<HeldRole> held) {
        var first = held.getFirst();
        return new Colleague(
                new PersonId(first.personId()),
                first.name(),
                first.title(),
                held.stream().map(HeldRole::role).collect(toUnmodifiableSet()));
    }
}
