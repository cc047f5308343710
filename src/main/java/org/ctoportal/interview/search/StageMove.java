package org.ctoportal.interview.search;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;

/** One move of a candidate between stages. Never changes. */
@Entity
class StageMove extends DistrictOwned {

    private long candidateId;
    private int number;

    @Enumerated(EnumType.STRING)
    private CandidateStage fromStage;

    @Enumerated(EnumType.STRING)
    private CandidateStage toStage;

    private String reason;
    private Instant movedAt;
    private String movedBy;

    @SuppressWarnings("NullAway.Init")
    protected StageMove() {} // JPA

    StageMove(
            long candidate,
            int number,
            CandidateStage from,
            CandidateStage to,
            String reason,
            String author,
            Instant now) {
        this.candidateId = candidate;
        this.number = number;
        this.fromStage = from;
        this.toStage = to;
        this.reason = reason;
        this.movedAt = now;
        this.movedBy = author;
    }

    int number() {
        return number;
    }

    StageStep step() {
        return new StageStep(fromStage, toStage, reason, movedAt, movedBy);
    }
}
