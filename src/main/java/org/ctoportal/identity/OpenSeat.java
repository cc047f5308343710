package org.ctoportal.identity;

import org.ctoportal.district.DistrictId;

/** That somebody works in a district. */
public record OpenSeat(long districtId, long personId) {

    public DistrictId district() {
        return new DistrictId(districtId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }
}
