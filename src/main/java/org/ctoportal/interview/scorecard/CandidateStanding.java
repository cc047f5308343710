package org.ctoportal.interview.scorecard;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.panel.PanelSeat;
import org.ctoportal.interview.score.CandidateSheets;
import org.ctoportal.interview.score.PanelProgress;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.search.CodedCandidate;

/** How far a panel is with a candidate, member by member, without what anybody gave. */
public record CandidateStanding(CodedCandidate candidate, PanelProgress progress, List<Rater> raters)
        implements Serializable {

    public CandidateStanding {
        raters = List.copyOf(raters);
    }

    /** A member, and how many questions are done. */
    public record Rater(PanelMemberId member, String name, SheetStatus status, int done) implements Serializable {}

    static CandidateStanding of(CodedCandidate candidate, List<PanelSeat> panel, CandidateSheets sheets) {
        var raters = new ArrayList<Rater>();
        for (var at = 0; at < panel.size(); at++) {
            var sheet = sheets.sheets().get(at);
            raters.add(new Rater(
                    panel.get(at).member(),
                    sheet.rater(),
                    sheet.status(),
                    sheet.ratings().size() + sheet.notAsked().size()));
        }
        return new CandidateStanding(candidate, sheets.progress(), raters);
    }
}
