package org.ctoportal.interview.scorecard;

import java.io.Serializable;
import org.ctoportal.interview.search.SearchId;

/**
 * A panel somebody sits on, and what is next for them.
 *
 * @param open how many candidates the next step is still about
 * @param theirs how many candidates are theirs to score
 */
public record OwnPanelSummary(SearchId search, String position, boolean chair, Next next, long open, long theirs)
        implements Serializable {

    /** What a member does, in the order in which it is done. */
    public enum Next {
        SIGN,
        DECLARE,
        SCORE,
        /** Until candidates are chosen, or scoring is opened. */
        WAIT,
        DONE,
        CLOSED;

        /** Whether there is something to do, or will be. */
        public boolean isAhead() {
            return this != DONE && this != CLOSED;
        }
    }
}
