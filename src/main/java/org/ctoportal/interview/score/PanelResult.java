package org.ctoportal.interview.score;

import java.io.Serializable;
import java.util.List;

/** What a panel gave: each candidate's total with how it comes about, and the ranks. */
public record PanelResult(PanelScores scores, List<CandidateResult> candidates, Ranking ranking)
        implements Serializable {

    public PanelResult {
        candidates = List.copyOf(candidates);
    }

    public static PanelResult of(PanelScores scores, List<TieBreak> tieBreaks) {
        var inForce = scores.inForce();
        var candidates = scores.candidates().stream()
                .map(sheets -> CandidateResult.of(scores, inForce, sheets))
                .toList();
        return new PanelResult(scores, candidates, Ranking.of(candidates, tieBreaks));
    }

    /** Whether the decision memo can be finished. */
    public boolean isComplete() {
        return candidates.stream().allMatch(CandidateResult::isComplete);
    }

    public CandidateResult get(String candidate) {
        return candidates.stream()
                .filter(one -> one.candidate().equals(candidate))
                .findFirst()
                .orElseThrow();
    }
}
