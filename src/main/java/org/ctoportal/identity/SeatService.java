package org.ctoportal.identity;

import java.util.List;
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
    private final CurrentUser currentUser;

    SeatService(AccountDirectory accounts, PersonRepository people, CurrentUser currentUser) {
        this.accounts = accounts;
        this.people = people;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true)
    public List<DistrictSummary> districts() {
        return accounts.districtsOf(currentUser.get().id());
    }

    /** Those of them in which the person has a permission, see {@link Permissions}. */
    @Transactional(readOnly = true)
    public List<DistrictSummary> districtsWhereMay(String permission) {
        return accounts.districtsWhereMay(currentUser.get().id(), permission);
    }

    /**
     * Takes the seat in the district; refused when the person has no role there. Returns who they are there: the web
     * layer puts that person into the session and drops what the screens still hold of the other district.
     */
    @Transactional
    public SignedInPerson sit(DistrictId district) {
        var id = currentUser.get().id();
        var seated = accounts.inDistrict(id, district)
                .orElseThrow(() -> new AccessDeniedException("No seat in this district"));
        people.findById(id.value()).ifPresent(person -> person.actIn(district));
        return seated;
    }
}
