package org.ctoportal.identity;

import java.util.List;
import org.ctoportal.district.DistrictId;

/**
 * Somebody tried to come in as a person with a wrong password or code. Told of tries that were looked at alone: while an account
 * or an address must wait, none is.
 *
 * @param districts in which the person has a seat
 */
public record RefusedSignIn(PersonId person, List<DistrictId> districts) {

    public RefusedSignIn {
        districts = List.copyOf(districts);
    }
}
