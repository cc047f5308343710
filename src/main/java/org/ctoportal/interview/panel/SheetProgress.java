package org.ctoportal.interview.panel;

import java.util.List;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;

/** How far the sheets of a panel are, without a single number of what was given; the scorecards answer it. */
public interface SheetProgress {

    /** How far a member is with a candidate. Who stepped back is known here and need not be said. */
    enum Step {
        NOT_BEGUN,
        SCORING,
        SUBMITTED
    }

    /** One sheet; where there is none yet, it is not begun. */
    record Sheet(PanelMemberId member, CandidateId candidate, Step step) {}

    List<Sheet> of(SearchId search);
}
