package org.ctoportal.district;

import java.time.ZoneId;
import java.util.Map;

/**
 * Sets up a district. {@code state} is the two-letter code; {@code facts} are profile values by the name of the
 * template variable they fill, such as {@code titleix.phone}.
 */
public record FoundDistrict(
        String name,
        String state,
        OrganizationType organizationType,
        ZoneId timeZone,
        boolean demo,
        Map<String, String> facts) {

    public FoundDistrict {
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("A district name has 1 to 200 characters");
        }
        if (!state.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("A state is two capital letters: " + state);
        }
        facts = Map.copyOf(facts);
    }
}
