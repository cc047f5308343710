package org.ctoportal.interview.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ctoportal.district.DistrictId;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.mail.OutgoingMailId;
import org.jspecify.annotations.Nullable;

/**
 * A code by which a member without an account comes in. Names its district itself instead of being filtered by it: it is
 * read before any district is known. Every other query on it names the district.
 */
@Entity
class PanelCode {

    /** From the invitation to the last interview of a search. */
    static final Duration VALID = Duration.ofDays(21);

    static final int FREE_ATTEMPTS = 4;
    private static final int LONGEST_DELAY_EXPONENT = 6;
    private static final int FIRST_DELAY_SECONDS = 15;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long districtId;
    private long searchId;
    private long memberId;
    private String locator;
    private String secretHash;
    private Instant issuedAt;
    private String issuedBy;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable Instant usedAt;
    private int failedAttempts;
    private @Nullable Instant nextAttemptAt;
    private @Nullable Long letterId;

    @SuppressWarnings("NullAway.Init")
    protected PanelCode() {} // JPA

    PanelCode(DistrictId district, PanelMember member, String locator, String secretHash, String author, Instant now) {
        this.districtId = district.value();
        this.searchId = member.search().value();
        this.memberId = member.id();
        this.locator = locator;
        this.secretHash = secretHash;
        this.issuedAt = now;
        this.issuedBy = author;
        this.expiresAt = now.plus(VALID);
    }

    /**
     * Counts a try, as a wrong one until it turns out right; false for one that is not to be looked at. After four wrong
     * tries each further one doubles the wait, from 15 seconds to 16 minutes. Tries during the wait do not count, so that
     * a stranger cannot stretch it for ever.
     */
    boolean isTried(Instant now) {
        if (!isLive(now) || mustWait(now)) {
            return false;
        }
        failedAttempts++;
        if (failedAttempts >= FREE_ATTEMPTS) {
            var doubling = Math.min(failedAttempts - FREE_ATTEMPTS, LONGEST_DELAY_EXPONENT);
            nextAttemptAt = now.plus(Duration.ofSeconds((long) FIRST_DELAY_SECONDS << doubling));
        }
        return true;
    }

    void used(Instant now) {
        failedAttempts = 0;
        nextAttemptAt = null;
        usedAt = now;
    }

    /** The letter that carries it. */
    void sentBy(OutgoingMailId letter) {
        letterId = letter.value();
    }

    Optional<OutgoingMailId> letter() {
        return Optional.ofNullable(letterId).map(OutgoingMailId::new);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    private boolean mustWait(Instant now) {
        return nextAttemptAt != null && now.isBefore(nextAttemptAt);
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

    SearchId search() {
        return new SearchId(searchId);
    }

    PanelMemberId member() {
        return new PanelMemberId(memberId);
    }

    String secretHash() {
        return secretHash;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    CodeSummary summary(Instant now) {
        return new CodeSummary(member(), issuedAt, issuedBy, expiresAt, !now.isBefore(expiresAt), usedAt);
    }
}
