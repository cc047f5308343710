package org.ctoportal.interview.search;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A candidate, for those who keep the search.
 *
 * @param email empty where none is known
 * @param person the account in the portal of somebody who works in the district; none of anybody else
 * @param reached the furthest stage within the search
 * @param confidentialOn the day the person asked not to be named
 * @param score on a scale of a hundred, without points
 * @param version changes with every change; given back with the next one
 */
public record CandidateSummary(
        CandidateId id,
        String code,
        String name,
        String email,
        String phone,
        @Nullable PersonId person,
        CandidateStage stage,
        CandidateStage reached,
        @Nullable LocalDate confidentialOn,
        @Nullable BigDecimal score,
        long version)
        implements Serializable {

    /** C-01 for the first. */
    static String code(int number) {
        return "C-%02d".formatted(number);
    }

    public boolean isInternal() {
        return person != null;
    }

    /** Whether the name stays out of what leaves the district: asked for in writing, and no finalist. */
    public boolean isNameWithheld() {
        return confidentialOn != null && !reached.hasReached(CandidateStage.FINALIST);
    }
}
