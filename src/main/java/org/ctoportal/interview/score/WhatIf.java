package org.ctoportal.interview.score;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ctoportal.interview.kit.QuestionWeights;

/** The result beside what it would be if something were otherwise. Looked at, and never kept. */
public record WhatIf(PanelResult actual, PanelResult supposed) implements Serializable {

    /** {@code out} are candidates who are not in the search any more, by code. */
    public static WhatIf weighing(
            PanelScores scores, QuestionWeights others, List<TieBreak> tieBreaks, Set<String> out) {
        return new WhatIf(
                PanelResult.of(scores, tieBreaks, out), PanelResult.of(scores.weighing(others), tieBreaks, out));
    }

    public static WhatIf dropping(
            PanelScores scores, DroppedQuestion question, List<TieBreak> tieBreaks, Set<String> out) {
        return new WhatIf(
                PanelResult.of(scores, tieBreaks, out), PanelResult.of(scores.dropping(question), tieBreaks, out));
    }

    /** Candidates whose rank would be another. */
    public List<String> moved() {
        return actual.ranking().places().stream()
                .filter(place -> supposed.ranking()
                        .find(place.candidate())
                        .filter(other -> Objects.equals(other.rank(), place.rank()))
                        .isEmpty())
                .map(Ranking.Place::candidate)
                .toList();
    }

    /** Skills that would be asked about no more. */
    public List<String> skillsLost() {
        var left = supposed.scores().counted().map(ScoredQuestion::skill).toList();
        return actual.scores()
                .counted()
                .map(ScoredQuestion::skill)
                .distinct()
                .filter(skill -> !left.contains(skill))
                .toList();
    }
}
