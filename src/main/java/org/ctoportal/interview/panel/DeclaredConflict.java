package org.ctoportal.interview.panel;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.interview.search.CandidateId;

/** What a member last declared about a candidate. */
public record DeclaredConflict(
        PanelMemberId member,
        CandidateId candidate,
        Conflict conflict,
        String explanation,
        String signature,
        Instant signedAt)
        implements Serializable {}
