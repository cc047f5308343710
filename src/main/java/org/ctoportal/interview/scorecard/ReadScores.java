package org.ctoportal.interview.scorecard;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.score.PanelProgress;
import org.ctoportal.interview.score.PanelScores;
import org.ctoportal.interview.search.CandidateStage;

/**
 * What a panel gave as far as it is to be seen.
 *
 * @param scores of the candidates everybody is done with, or of all once scoring is closed; of who left the search as soon
 *     as nobody in it is waited for
 * @param pending the other candidates, without a number of what was given
 * @param raters everybody who sits or sat on the panel, by the names the scores know them by
 * @param left members who left the panel; what they had submitted is among the scores
 * @param out where candidates of the scores are who are not in the search any more, by code
 */
public record ReadScores(
        ScoringTerms terms,
        PanelScores scores,
        List<Pending> pending,
        Map<PanelMemberId, String> raters,
        List<LeftRater> left,
        Map<String, CandidateStage> out)
        implements Serializable {

    public ReadScores {
        pending = List.copyOf(pending);
        raters = Map.copyOf(raters);
        left = List.copyOf(left);
        out = Map.copyOf(out);
    }

    /** Somebody who left, by the name the scores know them by, and when. */
    public record LeftRater(PanelMemberId member, String rater, Instant at) implements Serializable {}

    /** A candidate somebody still scores. */
    public record Pending(String candidate, PanelProgress progress) implements Serializable {}
}
