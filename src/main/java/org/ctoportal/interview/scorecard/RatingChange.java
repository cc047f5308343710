package org.ctoportal.interview.scorecard;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.score.Rating;
import org.hibernate.annotations.Immutable;

/** A level that was given up after it had been submitted, and why. Never changes. */
@Entity
@Immutable
class RatingChange extends DistrictOwned {

    private long ratingId;
    private int number;
    private int level;
    private Instant givenAt;
    private String reason;
    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected RatingChange() {} // JPA

    RatingChange(long rating, int number, Rating.Change before, String author, Instant now) {
        this.ratingId = rating;
        this.number = number;
        this.level = before.level();
        this.givenAt = before.at();
        this.reason = before.reason();
        this.changedAt = now;
        this.changedBy = author;
    }

    long ratingId() {
        return ratingId;
    }

    Rating.Change change() {
        return new Rating.Change(level, givenAt, reason, changedBy);
    }
}
