package org.ctoportal.assessment.team;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A team assessment in a list. */
public record TeamAssessmentSummary(
        TeamAssessmentId id,
        String purpose,
        LocalDate lastDay,
        String begunBy,
        Instant begunAt,
        @Nullable Instant closedAt)
        implements Serializable {

    public boolean isClosed() {
        return closedAt != null;
    }
}
