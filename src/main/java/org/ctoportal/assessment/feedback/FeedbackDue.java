package org.ctoportal.assessment.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.Due;
import org.ctoportal.district.tenancy.Unaudited;
import org.jspecify.annotations.Nullable;

/** When something of a running round is due by itself. Numbers only, so that one look finds it over all districts. */
@Entity
@Unaudited("A clock of the portal, no work of a person")
class FeedbackDue extends Due {

    @Id
    private @Nullable Long feedbackRound;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackDue() {} // JPA

    FeedbackDue(FeedbackRoundId round, DistrictId district, Instant dueAt) {
        super(district, dueAt);
        this.feedbackRound = round.value();
    }

    @Override
    public @Nullable Long getId() {
        return feedbackRound;
    }

    FeedbackRoundId round() {
        return new FeedbackRoundId(Objects.requireNonNull(feedbackRound));
    }
}
