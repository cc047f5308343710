package org.ctoportal.interview.scorecard;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.interview.score.SheetStatus;

/** That a scorecard was submitted, opened again or taken out, by whom and why. */
public record SheetStep(SheetStatus from, SheetStatus to, String reason, Instant at, String by)
        implements Serializable {

    /** Whether what was locked takes ratings again. */
    public boolean isReopening() {
        return to == SheetStatus.OPEN;
    }
}
