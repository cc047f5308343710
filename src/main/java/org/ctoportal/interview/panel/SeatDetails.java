package org.ctoportal.interview.panel;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.ctoportal.interview.search.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * What a member sees of the own seat.
 *
 * @param signature the name they typed under the statement; none as long as it is not signed
 * @param candidates to be interviewed; none before the statement is signed
 */
public record SeatDetails(
        String member,
        String position,
        boolean chair,
        @Nullable String signature,
        @Nullable Instant signedAt,
        List<Declared> candidates)
        implements Serializable {

    public SeatDetails {
        candidates = List.copyOf(candidates);
    }

    /** Whether there is nobody left about whom to say whether they are more than a candidate. */
    public boolean isComplete() {
        return signedAt != null && candidates.stream().noneMatch(one -> one.conflict() == null);
    }

    /**
     * A candidate and what the member said of them.
     *
     * @param name only until it is declared: from then on there is the code
     * @param conflict none as long as nothing was said
     * @param recordedBy who recorded it for the member; none where they signed it themselves
     */
    public record Declared(
            CandidateId id,
            String code,
            String name,
            @Nullable Conflict conflict,
            @Nullable String recordedBy) implements Serializable {}
}
