package org.ctoportal.identity;

import java.util.List;
import java.util.Optional;
import org.ctoportal.district.DistrictId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People as they sit in a district, for letters to them and for work done in their name. Asks for no permission; whoever uses
 * it says first who may know.
 */
@Component
public class SeatedPeople {

    private final AccountDirectory accounts;

    SeatedPeople(AccountDirectory accounts) {
        this.accounts = accounts;
    }

    /** Everybody who may do something in a district, by name. */
    @Transactional(readOnly = true)
    public List<SignedInPerson> holding(String permission, DistrictId district) {
        return accounts.inDistrictWith(permission, district);
    }

    /** Nobody whose account or seat is gone. */
    @Transactional(readOnly = true)
    public Optional<SignedInPerson> find(PersonId person, DistrictId district) {
        return accounts.inDistrict(person, district).filter(SignedInPerson::isEnabled);
    }
}
