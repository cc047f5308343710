package org.ctoportal.identity;

import java.io.Serializable;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.DistrictPrincipal;

/**
 * Somebody admitted without an account, to the addresses of one folder and to nothing else.
 *
 * @param districtId whose guest they are
 * @param seat number of what they were admitted to, which only the room that admitted them can read
 * @param folder where the addresses they may open begin, such as {@code /panel/7}, without a slash at the end
 */
public record Guest(DistrictId districtId, long seat, String name, String folder)
        implements DistrictPrincipal, Serializable {

    /** The only authority of a guest; no role of a person has it. */
    public static final String AUTHORITY = "ROLE_GUEST";

    /** Whether an address is the folder itself or lies in it. */
    public boolean holds(String address) {
        return address.equals(folder) || address.startsWith(folder + "/") && !address.contains("..");
    }

    @Override
    public String actor() {
        return "guest " + seat;
    }

    @Override
    public String toString() {
        return actor();
    }
}
