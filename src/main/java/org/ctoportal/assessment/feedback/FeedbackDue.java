package org.ctoportal.assessment.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Objects;
import org.ctoportal.district.DistrictId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** When something of a running round is due by itself. Numbers only, so that one look finds it over all districts. */
@Entity
class FeedbackDue implements Persistable<Long> {

    @Id
    private @Nullable Long feedbackRound;

    private long districtId;
    private Instant dueAt;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackDue() {} // JPA

    FeedbackDue(FeedbackRoundId round, DistrictId district, Instant dueAt) {
        this.feedbackRound = round.value();
        this.districtId = district.value();
        this.dueAt = dueAt;
        this.isNew = true;
    }

    /** Nobody else takes it until then. */
    void leaveUntil(Instant later) {
        dueAt = later;
    }

    @Override
    public @Nullable Long getId() {
        return feedbackRound;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    FeedbackRoundId round() {
        return new FeedbackRoundId(Objects.requireNonNull(feedbackRound));
    }

    DistrictId district() {
        return new DistrictId(districtId);
    }
}
