package org.ctoportal.interview.scorecard;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.interview.score.PanelProgress;
import org.ctoportal.interview.score.PanelScores;

/**
 * What a panel gave as far as it is to be seen.
 *
 * @param scores of the candidates everybody is done with, or of all once scoring is closed
 * @param pending the other candidates, without a number of what was given
 */
public record ReadScores(ScoringTerms terms, PanelScores scores, List<Pending> pending) implements Serializable {

    public ReadScores {
        pending = List.copyOf(pending);
    }

    /** A candidate somebody still scores. */
    public record Pending(String candidate, PanelProgress progress) implements Serializable {}
}
