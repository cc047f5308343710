package org.ctoportal.interview.record;

import java.io.Serializable;
import java.time.LocalDate;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/**
 * Until when the records of one search are kept, in the list of all.
 *
 * @param retention none before there was a personnel action
 * @param hold the oldest that stands, or none
 * @param next what is to be done
 * @param nextOn by when; none where there is no day for it
 */
public record RetentionLine(
        SearchId search,
        String title,
        String postingNumber,
        @Nullable Retention retention,
        @Nullable HoldLine hold,
        NextStep next,
        @Nullable LocalDate nextOn)
        implements Serializable {}
