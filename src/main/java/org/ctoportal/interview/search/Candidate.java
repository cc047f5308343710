package org.ctoportal.interview.search;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody who applied: a name for those who keep the search, a code for everybody else. */
@Entity
class Candidate extends DistrictOwned {

    private long searchId;
    private int codeNumber;
    private String name;
    private String email;
    private String phone;
    private @Nullable Long personId;

    @Enumerated(EnumType.STRING)
    private CandidateStage stage = CandidateStage.APPLIED;

    @Enumerated(EnumType.STRING)
    private CandidateStage reached = CandidateStage.APPLIED;

    private int lastMove;
    private @Nullable LocalDate confidentialOn;
    private @Nullable BigDecimal score;
    private Instant enteredAt;
    private String enteredBy;

    @SuppressWarnings("NullAway.Init")
    protected Candidate() {} // JPA

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    Candidate(Search search, WriteCandidate command, String author, Instant now) {
        this.searchId = search.id();
        this.codeNumber = search.nextCode();
        this.enteredAt = now;
        this.enteredBy = author;
        write(command);
    }

    void write(WriteCandidate command) {
        name = command.name();
        email = command.email();
        phone = command.phone();
        personId = command.person() == null ? null : command.person().value();
    }

    /** Moves on, out or back; the history says from where. */
    StageMove move(CandidateStage next, String reason, String author, Instant now) {
        if (!stage.canBecome(next, reached)) {
            throw new RefusedMoveException(code(), RefusedMoveException.Why.NOT_ALLOWED);
        }
        if (stage.needsReasonFor(next) && reason.isBlank()) {
            throw new RefusedMoveException(code(), RefusedMoveException.Why.REASON_MISSING);
        }
        var move = new StageMove(id(), ++lastMove, stage, next, reason.strip(), author, now);
        stage = next;
        reached = next.isActive() ? next : reached;
        return move;
    }

    /** The day the person asked in writing not to be named; none takes the request back. */
    void keepConfidential(@Nullable LocalDate asked) {
        confidentialOn = asked;
    }

    /** The code is left of the person: what was scored under it refers to it. */
    void forget() {
        name = code();
        email = "";
        phone = "";
        personId = null;
        confidentialOn = null;
        score = null;
    }

    void score(@Nullable BigDecimal points) {
        if (!PreferenceTerms.fits(points)) {
            throw new IllegalArgumentException("Not a score: " + points);
        }
        score = points;
    }

    long searchId() {
        return searchId;
    }

    String code() {
        return CandidateSummary.code(codeNumber);
    }

    CandidateStage reached() {
        return reached;
    }

    @Nullable
    BigDecimal score() {
        return score;
    }

    CandidateSummary summary() {
        return new CandidateSummary(
                new CandidateId(id()),
                code(),
                name,
                email,
                phone,
                personId == null ? null : new PersonId(personId),
                stage,
                reached,
                confidentialOn,
                score,
                version());
    }
}
