package org.ctoportal.district.tenancy;

import org.ctoportal.district.DistrictId;

/** A signed-in person, as far as the walls between districts need to know: the district they act in. */
public interface DistrictPrincipal {

    /** The district acted in, or {@link DistrictId#NONE}. */
    DistrictId districtId();

    /** Who it is, by number and without a name: {@code person 12}. */
    String actor();
}
