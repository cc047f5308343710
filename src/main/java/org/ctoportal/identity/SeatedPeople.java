package org.ctoportal.identity;

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

    /** Nobody whose account or seat is gone. */
    @Transactional(readOnly = true)
    public Optional<SignedInPerson> find(PersonId person, DistrictId district) {
        return accounts.inDistrict(person, district).filter(SignedInPerson::isEnabled);
    }
}
