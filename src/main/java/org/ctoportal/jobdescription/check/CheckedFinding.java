package org.ctoportal.jobdescription.check;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.rules.book.Finding;
import org.ctoportal.rules.book.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding in a job description.
 *
 * @param places the sentences it is about
 * @param waiver by whom and why it may stand; none while it is open
 */
public record CheckedFinding(
        Finding finding,
        List<Place> places,
        List<OfferedFix> fixes,
        @Nullable Waiver waiver) implements Serializable {

    public CheckedFinding {
        places = List.copyOf(places);
        fixes = List.copyOf(fixes);
    }

    /** Whether somebody can let it stand; what stops approval cannot. */
    public boolean isWaivable() {
        return finding.severity() == Severity.WARN;
    }

    /** Whether somebody has to look at it still. */
    public boolean isOpen() {
        return waiver == null && finding.severity() != Severity.INFO;
    }
}
