package org.ctoportal.interview.scorecard;

import java.time.Instant;
import org.ctoportal.interview.scorecard.OwnPanelSummary.Next;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/**
 * The seat of somebody on one panel, in numbers.
 *
 * @param undeclared candidates about whom they have said nothing yet
 * @param theirs candidates to be interviewed from whom they have not stepped back
 * @param blank those of them whose scorecard is not submitted
 * @param running whether scoring is open: one, or none
 * @param closed whether it was closed: one, or none
 */
record OwnSeat(
        long search,
        String position,
        boolean chair,
        @Nullable Instant signedAt,
        long undeclared,
        long theirs,
        long blank,
        long running,
        long closed) {

    OwnPanelSummary panel() {
        var next = next();
        return new OwnPanelSummary(
                new SearchId(search), position, chair, next, next == Next.DECLARE ? undeclared : blank, theirs);
    }

    private Next next() {
        if (closed > 0) {
            return Next.CLOSED;
        }
        if (signedAt == null) {
            return Next.SIGN;
        }
        if (undeclared > 0) {
            return Next.DECLARE;
        }
        if (running == 0 || theirs == 0) {
            return Next.WAIT;
        }
        return blank > 0 ? Next.SCORE : Next.DONE;
    }
}
