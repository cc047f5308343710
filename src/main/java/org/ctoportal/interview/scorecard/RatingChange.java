package org.ctoportal.interview.scorecard;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.score.Rating;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What an answer was before it was changed after a submission, and why it was. Never changes. */
@Entity
@Immutable
class RatingChange extends DistrictOwned {

    private long ratingId;
    private int number;
    private @Nullable Integer level;
    private @Nullable Instant givenAt;
    private boolean levelKept;
    private @Nullable String note;
    private String reason;
    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected RatingChange() {} // JPA

    RatingChange(long rating, int number, Correction correction) {
        this.ratingId = rating;
        this.number = number;
        this.level = correction.level();
        this.givenAt = correction.givenAt();
        this.levelKept = correction.levelKept();
        this.note = correction.note();
        this.reason = correction.reason();
        this.changedAt = correction.at();
        this.changedBy = correction.by();
    }

    long ratingId() {
        return ratingId;
    }

    Correction correction() {
        return new Correction(level, givenAt, levelKept, note, reason, changedAt, changedBy);
    }

    /** None where no level was given up. */
    Optional<Rating.Change> change() {
        return level == null || givenAt == null || levelKept
                ? Optional.empty()
                : Optional.of(new Rating.Change(level, givenAt, reason, changedBy));
    }
}
