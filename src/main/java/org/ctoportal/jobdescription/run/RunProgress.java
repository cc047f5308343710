package org.ctoportal.jobdescription.run;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * How far a run has come.
 *
 * @param counts documents by outcome
 */
public record RunProgress(long id, RunState state, String startedBy, Instant startedAt, Map<TurnOutcome, Long> counts)
        implements Serializable {

    public RunProgress {
        counts = Map.copyOf(counts);
    }

    public long count(TurnOutcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
