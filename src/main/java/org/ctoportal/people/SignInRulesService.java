package org.ctoportal.people;

import java.util.Set;
import org.ctoportal.identity.AccountProtection;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From which roles the district demands a second factor. Everybody may set one up anyway. */
@Service
@PreAuthorize(Permissions.MAY_KEEP_SIGN_IN)
public class SignInRulesService {

    private static final Logger log = LoggerFactory.getLogger(SignInRulesService.class);

    private final AccountProtection accounts;
    private final CurrentUser currentUser;

    SignInRulesService(AccountProtection accounts, CurrentUser currentUser) {
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true)
    public Set<Role> demanded() {
        return accounts.demandedFrom(currentUser.get().districtId());
    }

    /** Within a second, whoever has one of the roles and no second factor opens nothing but its setting up. */
    @Transactional
    public void demand(Set<Role> roles) {
        var actor = currentUser.get();
        accounts.demand(actor.districtId(), roles);
        log.info(
                "{} demands a second factor in district {} from {}",
                actor,
                actor.districtId().value(),
                roles);
    }
}
