package org.ctoportal.interview.scorecard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.score.SheetStatus;
import org.hibernate.annotations.Immutable;

/** That a scorecard was submitted, opened again or taken out, by whom and why. Never changes. */
@Entity
@Immutable
class ScorecardStep extends DistrictOwned {

    private long scorecardId;
    private int number;

    @Enumerated(EnumType.STRING)
    private SheetStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private SheetStatus toStatus;

    private String reason;
    private Instant steppedAt;
    private String steppedBy;
    private boolean shown;

    @SuppressWarnings("NullAway.Init")
    protected ScorecardStep() {} // JPA

    ScorecardStep(
            long scorecard,
            int number,
            SheetStatus from,
            SheetStatus to,
            String reason,
            String author,
            Instant now,
            boolean shown) {
        this.scorecardId = scorecard;
        this.number = number;
        this.fromStatus = from;
        this.toStatus = to;
        this.reason = reason;
        this.steppedAt = now;
        this.steppedBy = author;
        this.shown = shown;
    }

    long scorecardId() {
        return scorecardId;
    }

    SheetStep step() {
        return new SheetStep(fromStatus, toStatus, reason, steppedAt, steppedBy, shown);
    }
}
