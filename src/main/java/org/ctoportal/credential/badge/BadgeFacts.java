package org.ctoportal.credential.badge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a badge says, believed by nobody yet.
 *
 * @param issuerId address or DID; null where an Open Badges 2.0 file leaves the badge to its address
 * @param achievementId address of what was achieved
 * @param validFrom start, or the moment of issue
 * @param validUntil last moment, null without an end
 */
public record BadgeFacts(
        @Nullable String id,
        @Nullable String issuerId,
        @Nullable String issuerName,
        @Nullable String achievementId,
        @Nullable String achievementName,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        List<BadgeIdentity> identities) {

    public BadgeFacts {
        identities = List.copyOf(identities);
    }
}
