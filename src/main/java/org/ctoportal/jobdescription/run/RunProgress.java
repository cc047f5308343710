package org.ctoportal.jobdescription.run;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.DocumentId;

/**
 * How far a run has come.
 *
 * @param counts documents by outcome
 * @param toLookAt the first of those that need a look
 */
public record RunProgress(
        long id,
        RunState state,
        String startedBy,
        Instant startedAt,
        Map<TurnOutcome, Long> counts,
        List<DocumentId> toLookAt)
        implements Serializable {

    public RunProgress {
        counts = Map.copyOf(counts);
        toLookAt = List.copyOf(toLookAt);
    }

    public long count(TurnOutcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
