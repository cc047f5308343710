package org.ctoportal.assessment.feedback;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.district.tenancy.Unaudited;
import org.hibernate.annotations.Immutable;

/** That a command of a rater was done, so that it is not done again when it comes again. */
@Entity
@Unaudited("Who answered when would say more than those who answered were promised")
@Immutable
class FeedbackCommand extends DistrictOwned {

    private long raterId;
    private String command;
    private Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackCommand() {} // JPA

    FeedbackCommand(FeedbackRater rater, UUID command, Instant now) {
        this.raterId = rater.id();
        this.command = command.toString();
        this.doneAt = now;
    }

    Instant doneAt() {
        return doneAt;
    }
}
