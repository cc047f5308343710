package org.ctoportal.interview.decision;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/**
 * A decision with the record it stands on.
 *
 * @param edition number of what it says; given back with the next change, 0 before the first
 * @param record as it is now, or as it was when the decision became final; none while somebody is rating
 * @param steps the latest first
 * @param finality none while it can change
 */
public record DecisionDetails(
        SearchId search,
        String title,
        WriteDecision content,
        int edition,
        @Nullable PanelRecord record,
        List<DecisionStep> steps,
        Set<DecisionProblem> problems,
        @Nullable FinalDecision finality)
        implements Serializable {

    public DecisionDetails {
        steps = List.copyOf(steps);
        problems = Collections.unmodifiableSet(new LinkedHashSet<>(problems));
    }

    public boolean isFinal() {
        return finality != null;
    }
}
