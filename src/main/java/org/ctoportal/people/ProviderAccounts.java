package org.ctoportal.people;

import java.util.Set;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.PersonId;

/** Whom the identity provider of a district is known to mean by the number of an account there. */
public interface ProviderAccounts {

    Set<PersonId> linked(DistrictId district);

    /** Next time the address decides again, as the first time. */
    void unlink(DistrictId district, PersonId person);
}
