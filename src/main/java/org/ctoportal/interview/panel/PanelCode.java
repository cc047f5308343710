package org.ctoportal.interview.panel;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.CodeTries;
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

    @Embedded
    private CodeTries tries = new CodeTries();

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

    /** Counts a try, as a wrong one until it turns out right; false for one that is not to be looked at. */
    boolean isTried(Instant now) {
        return isLive(now) && tries.isLetThrough(now);
    }

    void used(Instant now) {
        tries.forget();
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
