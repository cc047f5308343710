package org.ctoportal.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A live token in a list.
 *
 * @param owner by name
 * @param hint the last letters of the secret
 * @param lastUsedAt to the minute; none before its first use
 */
public record TokenSummary(
        long id,
        String owner,
        String name,
        List<Scope> scopes,
        String hint,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt)
        implements Serializable {

    /** As the database gives it. */
    public TokenSummary(
            long id,
            String owner,
            String name,
            String scopes,
            String hint,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt) {
        this(id, owner, name, Scope.read(scopes), hint, createdAt, expiresAt, lastUsedAt);
    }
}
