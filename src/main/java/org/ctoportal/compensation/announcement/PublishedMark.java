package org.ctoportal.compensation.announcement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which published policy, and which of its pages: the page of a version never changes.
 *
 * @param slug first part of its address, as it is kept and not as somebody asked for it; {@code number} is the second
 * @param zone of the district
 */
public record PublishedMark(
        long id, long version, long district, long policy, String slug, String number, String zone) {

    /** The day it is in the district. */
    public LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of(zone));
    }
}
