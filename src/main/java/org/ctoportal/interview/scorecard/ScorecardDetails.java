package org.ctoportal.interview.scorecard;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.ctoportal.authoring.content.ContentLanguage;
import org.ctoportal.framework.Scale;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.score.ScoreSheet;
import org.ctoportal.interview.score.ScoringRules;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/**
 * A panelist's own scorecard of a candidate, with nothing of anybody else that may not be seen yet.
 *
 * @param code of the candidate
 * @param language of what is asked
 * @param closed whether the chair ended scoring
 * @param everSubmitted whether what is rated changes only with a reason
 * @param reopening who opened it again and why; none where nobody did, or it was submitted again
 * @param levels of the scale with the framework's words
 * @param others what the panel gave, the own ratings among it; empty while that is not to be seen
 */
public record ScorecardDetails(
        SearchId search,
        CandidateId candidate,
        PanelMemberId member,
        String code,
        String position,
        ContentLanguage language,
        SheetStatus status,
        boolean closed,
        boolean everSubmitted,
        @Nullable Instant submittedAt,
        @Nullable SheetStep reopening,
        ScoringRules rules,
        List<Scale.Level> levels,
        List<ScorecardQuestion> questions,
        List<SavedAnswer> answers,
        List<ScoreSheet> others)
        implements Serializable {

    public ScorecardDetails {
        levels = List.copyOf(levels);
        questions = List.copyOf(questions);
        answers = List.copyOf(answers);
        others = List.copyOf(others);
    }

    public boolean isLocked() {
        return closed || !status.mayRate();
    }
}
