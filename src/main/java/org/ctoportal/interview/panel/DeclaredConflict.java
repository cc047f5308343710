package org.ctoportal.interview.panel;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.interview.search.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * What a member last declared about a candidate.
 *
 * @param signature empty where somebody else recorded it
 * @param recordedBy who keeps the search and was told of it; none where the member signed it
 */
public record DeclaredConflict(
        PanelMemberId member,
        CandidateId candidate,
        Conflict conflict,
        String explanation,
        String signature,
        Instant signedAt,
        @Nullable String recordedBy)
        implements Serializable {}
