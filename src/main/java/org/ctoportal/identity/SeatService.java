package org.ctoportal.identity;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictSummary;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The districts a person works in, and the change from one to another within the session. */
@Service
@PreAuthorize("isAuthenticated()")
public class SeatService {

    private final AccountDirectory accounts;
    private final PersonRepository people;
    private final MembershipRepository memberships;
    private final CurrentUser currentUser;
    private final Clock clock;

    SeatService(
            AccountDirectory accounts,
            PersonRepository people,
            MembershipRepository memberships,
            CurrentUser currentUser,
            Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
        this.accounts = accounts;
        this.people = people;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true)
    public List<DistrictSummary> districts() {
        return open(accounts.districtsOf(currentUser.get().id()));
    }

    /** Those of them in which the person has a permission, see {@link Permissions}. */
    @Transactional(readOnly = true)
    public List<DistrictSummary> districtsWhereMay(String permission) {
        return open(accounts.districtsWhereMay(currentUser.get().id(), permission));
    }

    /** Those that the person may go to by the door they came in. */
    private List<DistrictSummary> open(List<DistrictSummary> districts) {
        var own = currentUser.get();
        var others = districts.stream()
                .map(DistrictSummary::id)
                .filter(id -> !id.equals(own.districtId()))
                .toList();
        var open = own.isByProvider() || others.isEmpty()
                ? Set.<DistrictId>of()
                : accounts.passwordDistricts(own.id(), others);
        return districts.stream()
                .filter(one -> one.id().equals(own.districtId()) || open.contains(one.id()))
                .toList();
    }

    /** Accepts what the seat from outside the district shows and what not; the session goes on with the answer. */
    @Transactional
    public SignedInPerson accept() {
        var own = currentUser.get();
        var person = people.findWithLockById(own.id().value()).orElseThrow();
        memberships
                .findByDistrictIdAndPersonIdOrderById(
                        own.districtId().value(), own.id().value())
                .stream()
                .filter(Membership::awaitsConsent)
                .forEach(one -> one.accept(clock.instant()));
        person.seatsChange();
        memberships.flush();
        return accounts.again(own).orElse(own);
    }

    /**
     * Takes the seat in the district; refused when the person has no role there. Returns who they are there: the web
     * layer puts that person into the session and drops what the screens still hold of the other district.
     */
    @Transactional
    public SignedInPerson sit(DistrictId district) {
        var id = currentUser.get().id();
        var seated = accounts.inDistrict(id, district)
                .filter(there -> districts().stream().anyMatch(one -> one.id().equals(district)))
                .map(there -> there.by(currentUser.get().entrance()))
                .orElseThrow(() -> new AccessDeniedException("No seat in this district"));
        people.findById(id.value()).ifPresent(person -> person.actIn(district));
        return seated;
    }
}
