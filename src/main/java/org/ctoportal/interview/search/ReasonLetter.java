package org.ctoportal.interview.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/** Why a finalist who claimed veterans' preference was not selected, as it goes to the person and into the file. */
@Entity
class ReasonLetter extends DistrictOwned {

    @Column(updatable = false)
    private long searchId;

    @Column(updatable = false)
    private long candidateId;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Instant writtenAt;

    @Column(updatable = false)
    private String writtenBy;

    private @Nullable Instant sentAt;
    private String sentBy = "";
    private String sentTo = "";

    @SuppressWarnings("NullAway.Init")
    protected ReasonLetter() {} // JPA

    /** {@code move} is the one that took the candidate out of the search. */
    ReasonLetter(Candidate candidate, StageMove move) {
        var step = move.step();
        this.searchId = candidate.searchId();
        this.candidateId = candidate.id();
        this.number = move.number();
        this.reason = step.reason();
        this.writtenAt = step.at();
        this.writtenBy = step.by();
    }

    /** {@code address} is empty where it went on paper. What was sent once stays as it was. */
    void send(String address, String author, Instant now) {
        if (sentAt == null) {
            sentAt = now;
            sentBy = author;
            sentTo = address;
        }
    }

    boolean isSent() {
        return sentAt != null;
    }

    long candidateId() {
        return candidateId;
    }

    ReasonLetterDetails details() {
        return new ReasonLetterDetails(reason, writtenAt, writtenBy, sentAt, sentBy, sentTo);
    }
}
