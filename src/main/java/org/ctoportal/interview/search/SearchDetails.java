package org.ctoportal.interview.search;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.authoring.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A search for a position.
 *
 * @param revision of the job description it is by
 * @param posting number of its row; none where the position was not posted here
 * @param postingNumber as people say it; empty where there is none
 */
public record SearchDetails(
        SearchId id,
        String title,
        DocumentId document,
        int revision,
        @Nullable Long posting,
        String postingNumber,
        PreferenceTerms preference,
        Instant begunAt,
        String begunBy)
        implements Serializable {}
