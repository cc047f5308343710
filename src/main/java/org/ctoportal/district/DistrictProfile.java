package org.ctoportal.district;

import java.time.ZoneId;
import java.util.Map;

/** What is known of a district; {@code facts} by the name of the template variable each one fills. */
public record DistrictProfile(
        DistrictId id,
        String name,
        String state,
        OrganizationType organizationType,
        ZoneId timeZone,
        boolean demo,
        Map<String, String> facts) {}
