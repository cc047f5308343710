package org.ctoportal.interview.scorecard;

import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;

/** Where scoring lives in the portal. */
public final class ScorecardRoutes {

    /** Every panel whoever is signed in sits on. */
    public static final String MINE = "panels";

    /** A panelist's candidates. */
    public static final String LIST = PanelRoutes.SEAT + "/scorecards";

    public static final String SCORECARD = LIST + "/:" + SearchRoutes.CANDIDATE_ID;

    /** What human resources does about scoring in a search. */
    public static final String SCORING = SearchRoutes.SEARCH + "/scoring";

    /** Where a scorecard sends what was scored; below it {@link #ANSWERS} and {@link #SUBMISSION}. */
    public static final String OWN = "/panel/{searchId}/scorecards/{candidateId}";

    public static final String ANSWERS = OWN + "/answers";
    public static final String SUBMISSION = OWN + "/submission";

    private ScorecardRoutes() {}

    public static String of(SearchId search) {
        return PanelRoutes.seatOf(search) + "/scorecards";
    }

    public static String of(SearchId search, CandidateId candidate) {
        return of(search) + "/" + candidate.value();
    }

    public static String scoringOf(SearchId search) {
        return SearchRoutes.of(search) + "/scoring";
    }
}
