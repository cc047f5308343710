package org.ctoportal.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    private final CurrentUser currentUser;

    ColleagueService(MembershipRepository memberships, CurrentUser currentUser) {
        this.memberships = memberships;
        this.currentUser = currentUser;
    }

    /** Everybody with an account that works and a role that may read documents, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> readers() {
        return holding(Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(Permissions.READ_DOCUMENTS))
                .toList());
    }

    /** Everybody with an account that works and a seat in the district, whatever their role; by name. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_KEEP_SEARCHES)
    public List<Colleague> everybody() {
        return holding(List.of(Role.values()));
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
        return memberships.findAddresses(currentUser.get().districtId().value(), MOST).stream()
                .collect(toMap(one -> new PersonId(one.personId()), MembershipRepository.Address::email));
    }

    /** Whether somebody of the district signs in with that address: nobody is asked for feedback on themselves. */
    @Transactional(readOnly = true)
    @PreAuthorize(Permissions.MAY_ASK_FEEDBACK)
    public boolean isAddressOf(PersonId person, String email) {
        return memberships.findAddresses(currentUser.get().districtId().value(), MOST).stream()
                .anyMatch(one -> one.personId() == person.value() && one.email().equals(email));
    }

    private List<Colleague> holding(List<Role> roles) {
        var district = currentUser.get().districtId().value();
        return memberships.findHeldRoles(district, roles, MOST).stream()
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
