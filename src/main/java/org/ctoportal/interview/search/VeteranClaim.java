package org.ctoportal.interview.search;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.preference.PreferenceClaim;

/** What a candidate claims as a veteran, and whether it is proved. Kept beside the candidate, not in it. */
@Entity
class VeteranClaim extends DistrictOwned {

    private long searchId;
    private long candidateId;

    @Enumerated(EnumType.STRING)
    private PreferenceClaim claim;

    private boolean verified;
    private String proof;
    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected VeteranClaim() {} // JPA

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    VeteranClaim(Candidate candidate, ClaimPreference command, String author, Instant now) {
        this.searchId = candidate.searchId();
        this.candidateId = candidate.id();
        write(command, author, now);
    }

    void write(ClaimPreference command, String author, Instant now) {
        claim = command.claim();
        verified = command.verified();
        proof = command.proof();
        changedAt = now;
        changedBy = author;
    }

    long candidateId() {
        return candidateId;
    }

    ClaimPreference said() {
        return new ClaimPreference(claim, verified, proof);
    }
}
