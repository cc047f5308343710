package org.ctoportal.interview.decision;

import java.util.EnumSet;
import java.util.Set;
import org.ctoportal.interview.result.PanelRecord;
import org.jspecify.annotations.Nullable;

/** Why a decision cannot be made final. */
public enum DecisionProblem {
    /** Somebody of the panel is still rating. */
    RATING,
    /** A candidate has a question with too few ratings. */
    INCOMPLETE,
    NOBODY_CHOSEN,
    /** The chosen one withdrew, or was turned down, since. */
    OUT_OF_SEARCH,
    /** Somebody else has the rank or a better one, and no reason says why not they. */
    REASON_MISSING;

    /** {@code out} are candidates who are not in the search any more, by code. */
    static Set<DecisionProblem> of(@Nullable PanelRecord record, WriteDecision decision, Set<String> out) {
        var problems = EnumSet.noneOf(DecisionProblem.class);
        if (record == null) {
            problems.add(RATING);
            return problems;
        }
        var result = record.result();
        if (!result.isComplete()) {
            problems.add(INCOMPLETE);
        }
        var place = result.ranking().find(decision.chosen());
        if (place.isEmpty()) {
            problems.add(NOBODY_CHOSEN);
        } else if (out.contains(decision.chosen())) {
            problems.add(OUT_OF_SEARCH);
        } else if (decision.reason().isBlank() && needsReason(record, decision.chosen())) {
            problems.add(REASON_MISSING);
        }
        return problems;
    }

    /** Whether the candidate is not the only one at the top. */
    public static boolean needsReason(PanelRecord record, String chosen) {
        return record.result().ranking().places().stream()
                .filter(place -> Integer.valueOf(1).equals(place.rank()))
                .anyMatch(place -> !place.candidate().equals(chosen));
    }
}
