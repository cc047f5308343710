package org.ctoportal.interview.decision;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.ResultDetails.SteppedBack;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/**
 * A decision with the record it stands on.
 *
 * @param edition number of what it says; given back with the next change, 0 before the first
 * @param record as it is now, or as it was when the decision became final; none while somebody is rating
 * @param out where candidates are who are not in the search any more, by code: nobody chooses them
 * @param steps the latest first
 * @param finality none while it can change
 * @param steppedBack candidates from whom the reader stepped back; then nothing is said of the decision but that it is final
 */
public record DecisionDetails(
        SearchId search,
        String title,
        WriteDecision content,
        int edition,
        @Nullable PanelRecord record,
        Map<String, CandidateStage> out,
        List<DecisionStep> steps,
        Set<DecisionProblem> problems,
        @Nullable FinalDecision finality,
        List<SteppedBack> steppedBack)
        implements Serializable {

    public DecisionDetails {
        out = Map.copyOf(out);
        steps = List.copyOf(steps);
        steppedBack = List.copyOf(steppedBack);
        problems = Collections.unmodifiableSet(new LinkedHashSet<>(problems));
    }

    /** That there is a decision, and nothing of what it says. */
    DecisionDetails closedTo(List<SteppedBack> candidates) {
        return new DecisionDetails(
                search, title, WriteDecision.EMPTY, edition, null, Map.of(), List.of(), Set.of(), finality, candidates);
    }

    public boolean isFinal() {
        return finality != null;
    }
}
