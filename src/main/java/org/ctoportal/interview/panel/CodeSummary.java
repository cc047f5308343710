package org.ctoportal.interview.panel;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The code a member has now, without the code itself: nobody can read it again.
 *
 * @param usedAt when somebody last came in with it; none as long as nobody did
 */
public record CodeSummary(
        PanelMemberId member,
        Instant issuedAt,
        String issuedBy,
        Instant expiresAt,
        boolean expired,
        @Nullable Instant usedAt)
        implements Serializable {}
