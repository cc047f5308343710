package org.ctoportal.compensation.adoption;

import java.util.ArrayList;
import java.util.List;

/** What is missing before the next step, in the order in which it is mended. */
final class AdoptionGaps {

    private AdoptionGaps() {}

    static List<AdoptionRefusal> of(AdoptionDetails details) {
        var state = details.state();
        var gaps = new ArrayList<AdoptionRefusal>();
        if (!details.isOpen()) {
            return gaps;
        }
        if (state.legalBy() == null) {
            gaps.add(AdoptionRefusal.NO_LEGAL_APPROVAL);
        }
        if (state.costStale()) {
            gaps.add(AdoptionRefusal.COST_MODEL_STALE);
        } else if (state.costedOn() == null) {
            gaps.add(AdoptionRefusal.NO_COST_MODEL);
        }
        var earliest = state.nextReadingFrom();
        if (state.readings().size() >= state.rules().readings()) {
            if (state.comments() != null && state.comments().isOpen(details.today())) {
                gaps.add(AdoptionRefusal.COMMENTS_OPEN);
            }
        } else if (earliest != null && details.today().isBefore(earliest)) {
            gaps.add(AdoptionRefusal.READINGS_TOO_CLOSE);
        }
        if (!state.readings().isEmpty()) {
            gaps.addAll(beforeAdoption(details));
        }
        return gaps;
    }

    /** What is asked before the vote that adopts it, beside readings, law and cost. */
    static List<AdoptionRefusal> beforeAdoption(AdoptionDetails details) {
        var gaps = new ArrayList<AdoptionRefusal>();
        if (details.union() == null) {
            gaps.add(AdoptionRefusal.NO_UNION_NOTICE);
        }
        if (details.state().rules().settleComments() && !details.unsettled().isEmpty()) {
            gaps.add(AdoptionRefusal.COMMENTS_UNSETTLED);
        }
        return gaps;
    }
}
