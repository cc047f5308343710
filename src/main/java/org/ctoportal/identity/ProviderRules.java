package org.ctoportal.identity;

import java.util.Collection;
import java.util.Set;
import org.ctoportal.district.DistrictId;

/** What districts say about coming in by their identity providers. */
public interface ProviderRules {

    /** Whether the district lets people in by its provider at present. */
    boolean isOn(DistrictId district);

    /** Whether it does, and says at present that its provider asks everybody for a second factor. */
    boolean isTrusted(DistrictId district);

    /** Those of the districts in which only administrators may still come in by a password. */
    Set<DistrictId> withoutPasswords(Collection<DistrictId> districts);
}
