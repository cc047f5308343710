package org.ctoportal.interview.scorecard;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.interview.score.SheetStatus;

/**
 * That a scorecard was submitted, opened again or taken out, by whom and why.
 *
 * @param shown whether it was opened again when ratings of the others were to be seen
 */
public record SheetStep(SheetStatus from, SheetStatus to, String reason, Instant at, String by, boolean shown)
        implements Serializable {

    /** Whether what was locked takes ratings again. */
    public boolean isReopening() {
        return to == SheetStatus.OPEN;
    }
}
