package org.ctoportal.assessment.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.district.tenancy.Unaudited;
import org.ctoportal.identity.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Somebody who is asked in a round. What was submitted never changes. */
@Entity
@Unaudited("Who answered when would say more than those who answered were promised")
class FeedbackRater extends DistrictOwned {

    @Column(updatable = false)
    private long roundId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RaterGroup raterGroup;

    @Column(updatable = false)
    private String name;

    private String email;

    @Enumerated(EnumType.STRING)
    private RaterStatus status = RaterStatus.ASKED;

    private @Nullable Instant confirmedAt;
    private @Nullable Instant endedAt;
    private int sinceVersion;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackRater() {} // JPA

    FeedbackRater(FeedbackRound round, RaterGroup group, String name, String email) {
        this.roundId = round.id();
        this.raterGroup = group;
        this.name = name;
        this.email = email;
    }

    /** Nothing ever reached anybody at the address before, so nothing was begun either. */
    void readdress(EmailAddress address) {
        email = address.value();
    }

    /** Says that they have known the work long enough. */
    void confirm(Instant now) {
        requireOpen();
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    void decline(Instant now) {
        requireOpen();
        status = RaterStatus.DECLINED;
        endedAt = now;
    }

    /** {@code version} is the first version of the report it can be in. */
    void submit(int version, Instant now) {
        requireAnswering();
        status = RaterStatus.SUBMITTED;
        sinceVersion = version;
        endedAt = now;
    }

    void requireAnswering() {
        requireOpen();
        if (confirmedAt == null) {
            throw new AnswersLockedException();
        }
    }

    private void requireOpen() {
        if (status != RaterStatus.ASKED) {
            throw new AnswersLockedException();
        }
    }

    boolean isSubmitted() {
        return status == RaterStatus.SUBMITTED;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    RaterStatus status() {
        return status;
    }

    int sinceVersion() {
        return sinceVersion;
    }

    RaterGroup group() {
        return raterGroup;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    FeedbackRoundId round() {
        return new FeedbackRoundId(roundId);
    }

    RaterId raterId() {
        return new RaterId(id());
    }

    RaterLine line(UndeliveredLetters lost) {
        return new RaterLine(
                raterId(), raterGroup, name, email, lost.isLost(raterId()), lost.hasReachedNobody(raterId()));
    }
}
