package org.ctoportal.framework.edition;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.jspecify.annotations.Nullable;

/**
 * An edition in a list.
 *
 * @param published the version it became, or none while it is in the making
 */
public record EditionSummary(
        EditionId id,
        PackKind kind,
        String packCode,
        EditionStatus status,
        Instant changedAt,
        String changedBy,
        @Nullable PackVersionId published)
        implements Serializable {}
