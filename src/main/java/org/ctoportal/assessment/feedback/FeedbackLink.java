package org.ctoportal.assessment.feedback;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.Unaudited;
import org.ctoportal.identity.CodeTries;
import org.ctoportal.mail.OutgoingMailId;
import org.jspecify.annotations.Nullable;

/**
 * A link by which a rater comes in. Names its district itself instead of being filtered by it: it is read before any
 * district is known. Every other query on it names the district.
 */
@Entity
@Unaudited("Who answered when would say more than those who answered were promised")
class FeedbackLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long districtId;
    private long roundId;
    private long raterId;
    private String locator;
    private String secretHash;
    private Instant issuedAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable Instant usedAt;

    @Embedded
    private CodeTries tries = new CodeTries();

    private @Nullable Long letterId;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackLink() {} // JPA

    FeedbackLink(
            DistrictId district,
            FeedbackRater rater,
            String locator,
            String secretHash,
            Instant now,
            Instant expiresAt) {
        this.districtId = district.value();
        this.roundId = rater.round().value();
        this.raterId = rater.id();
        this.locator = locator;
        this.secretHash = secretHash;
        this.issuedAt = now;
        this.expiresAt = expiresAt;
    }

    /** Counts a try, as a wrong one until it turns out right; false for one that is not to be looked at. */
    boolean isTried(Instant now) {
        return isLive(now) && tries.isLetThrough(now);
    }

    void used(Instant now) {
        tries.forget();
        usedAt = now;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    void sentBy(OutgoingMailId letter) {
        letterId = letter.value();
    }

    Optional<OutgoingMailId> letter() {
        return Optional.ofNullable(letterId).map(OutgoingMailId::new);
    }

    void extendTo(Instant end) {
        expiresAt = end;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isLive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return id;
    }

    DistrictId district() {
        return new DistrictId(districtId);
    }

    FeedbackRoundId round() {
        return new FeedbackRoundId(roundId);
    }

    RaterId rater() {
        return new RaterId(raterId);
    }

    String secretHash() {
        return secretHash;
    }
}
