package org.ctoportal.interview.scorecard;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.score.PanelProgress;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.search.CandidateId;
import org.jspecify.annotations.Nullable;

/** How far a panel is with a candidate, member by member, without what anybody gave. */
public record CandidateStanding(CandidateId candidate, String code, PanelProgress progress, List<Rater> raters)
        implements Serializable {

    public CandidateStanding {
        raters = List.copyOf(raters);
    }

    /**
     * A member, and how many questions are done.
     *
     * @param mayChange whether whoever asked may open the scorecard again, or say that the member was away
     * @param leftAt when the member left the panel; none for who sits on it
     */
    public record Rater(
            PanelMemberId member,
            String name,
            SheetStatus status,
            int done,
            boolean mayChange,
            @Nullable Instant leftAt)
            implements Serializable {}
}
