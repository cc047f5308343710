package org.ctoportal.identity;

import java.util.List;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictSummary;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The districts a person works in, and the change from one to another within the session. */
@Service
@PreAuthorize("isAuthenticated()")
public class SeatService {

    private final AccountDirectory accounts;
    private final CurrentUser currentUser;

    SeatService(AccountDirectory accounts, CurrentUser currentUser) {
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true)
    public List<DistrictSummary> districts() {
        return accounts.districtsOf(currentUser.get().id());
    }

    /** Acts in the district from now on; refused when the person has no role there. */
    @Transactional(readOnly = true)
    public void sit(DistrictId district) {
        var person = accounts.inDistrict(currentUser.get().id(), district)
                .orElseThrow(() -> new AccessDeniedException("No seat in this district"));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }
}
