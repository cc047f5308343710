package org.ctoportal.interview.score;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a panel gave: each candidate's total with how it comes about, and the ranks.
 *
 * @param unfinished who left the search before enough was rated, by code: neither ranked nor waited for
 */
public record PanelResult(PanelScores scores, List<CandidateResult> candidates, Ranking ranking, Set<String> unfinished)
        implements Serializable {

    public PanelResult {
        candidates = List.copyOf(candidates);
        unfinished = Set.copyOf(unfinished);
    }

    public static PanelResult of(PanelScores scores, List<TieBreak> tieBreaks) {
        return of(scores, tieBreaks, Set.of());
    }

    /** {@code out} are candidates who are not in the search any more, by code. */
    public static PanelResult of(PanelScores scores, List<TieBreak> tieBreaks, Set<String> out) {
        var inForce = scores.inForce();
        var candidates = scores.candidates().stream()
                .map(sheets -> CandidateResult.of(scores, inForce, sheets))
                .toList();
        var unfinished = candidates.stream()
                .filter(one -> out.contains(one.candidate()) && !one.isComplete())
                .map(CandidateResult::candidate)
                .collect(Collectors.toSet());
        return new PanelResult(scores, candidates, Ranking.of(candidates, tieBreaks, unfinished), unfinished);
    }

    /** Whether the decision memo can be finished. */
    public boolean isComplete() {
        return incomplete().isEmpty();
    }

    /** Those in the search who have a question with too few ratings. */
    public List<CandidateResult> incomplete() {
        return candidates.stream()
                .filter(one -> !one.isComplete() && !unfinished.contains(one.candidate()))
                .toList();
    }

    public CandidateResult get(String candidate) {
        return candidates.stream()
                .filter(one -> one.candidate().equals(candidate))
                .findFirst()
                .orElseThrow();
    }
}
