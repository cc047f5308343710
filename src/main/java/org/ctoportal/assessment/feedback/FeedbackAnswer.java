package org.ctoportal.assessment.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/** What a rater said of one statement: a level, or that they do not know enough to say. */
@Entity
class FeedbackAnswer extends DistrictOwned {

    @Column(updatable = false)
    private long raterId;

    @Column(updatable = false)
    private String statement;

    private @Nullable Integer level;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackAnswer() {} // JPA

    FeedbackAnswer(FeedbackRater rater, String statement) {
        this.raterId = rater.id();
        this.statement = statement;
    }

    /** No level: not enough information. */
    void say(@Nullable Integer said) {
        level = said;
    }

    long rater() {
        return raterId;
    }

    String statement() {
        return statement;
    }

    @Nullable
    Integer level() {
        return level;
    }
}
