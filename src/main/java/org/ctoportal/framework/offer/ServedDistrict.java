package org.ctoportal.framework.offer;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.ctoportal.district.DistrictId;
import org.jspecify.annotations.Nullable;

/**
 * How a district stands to a version.
 *
 * @param offeredAt when it was offered, or none while it is not
 * @param usedSince the day since which new documents there use it, or none
 * @param behind how many documents there stand on another version
 */
public record ServedDistrict(
        DistrictId id,
        String name,
        @Nullable Instant offeredAt,
        @Nullable LocalDate usedSince,
        long behind) implements Serializable {}
