package org.ctoportal.interview.scorecard;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.district.tenancy.Unaudited;
import org.hibernate.annotations.Immutable;

/** That a command of a scorecard was done, so that it is not done again when it comes again. */
@Entity
@Unaudited("An answer on a sheet has its own number and time; the steps of the sheet are told of")
@Immutable
class ScoreCommand extends DistrictOwned {

    private long scorecardId;
    private String command;
    private Instant doneAt;

    @SuppressWarnings("NullAway.Init")
    protected ScoreCommand() {} // JPA

    ScoreCommand(Scorecard card, UUID command, Instant now) {
        this.scorecardId = card.id();
        this.command = command.toString();
        this.doneAt = now;
    }

    /** As {@link Admissions} stores it. */
    Map<String, Object> row() {
        return Map.of("card", scorecardId, "command", command, "now", doneAt);
    }

    Instant doneAt() {
        return doneAt;
    }
}
