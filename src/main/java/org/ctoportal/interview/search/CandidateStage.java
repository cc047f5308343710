package org.ctoportal.interview.search;

import java.util.ArrayList;
import java.util.List;

/** How far a candidate is. The order of the first six is the order of a search; the last two are ways out of it. */
public enum CandidateStage {
    APPLIED,
    SCREENED,
    INTERVIEWED,
    FINALIST,
    OFFERED,
    HIRED,
    NOT_SELECTED,
    WITHDRAWN;

    /** Whether the candidate is still in the search. */
    public boolean isActive() {
        return compareTo(HIRED) <= 0;
    }

    public boolean hasReached(CandidateStage other) {
        return isActive() && compareTo(other) >= 0;
    }

    /**
     * Where a candidate can go from here: one stage on, out, one stage back to put a slip right; from outside back to where
     * they were.
     *
     * @param reached the furthest stage within the search
     */
    public List<CandidateStage> next(CandidateStage reached) {
        if (!isActive()) {
            return List.of(reached);
        }
        var next = new ArrayList<CandidateStage>();
        if (this != HIRED) {
            next.add(values()[ordinal() + 1]);
            next.add(NOT_SELECTED);
            next.add(WITHDRAWN);
        }
        if (this != APPLIED) {
            next.add(values()[ordinal() - 1]);
        }
        return List.copyOf(next);
    }

    boolean canBecome(CandidateStage next, CandidateStage reached) {
        return next(reached).contains(next);
    }

    /** A step back puts something right, and it is said what. */
    public boolean needsReasonFor(CandidateStage next) {
        return !isActive() || next.isActive() && next.compareTo(this) < 0;
    }
}
