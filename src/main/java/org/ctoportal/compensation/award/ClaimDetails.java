package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A claim of a person; employee, outcome and who decided are none before human resources checked it.
 *
 * @param returned why it is to be checked anew; none where it was never sent back, or was checked since
 */
public record ClaimDetails(
        ClaimId id,
        long version,
        PolicyId policy,
        PersonId person,
        String claimant,
        CostClaim claim,
        ClaimStatus status,
        @Nullable String employee,
        @Nullable ClaimOutcome outcome,
        @Nullable String checkedBy,
        @Nullable String approvedBy,
        @Nullable Instant decidedAt,
        @Nullable Returned returned)
        implements Serializable {

    ClaimDetails forClaimant() {
        return new ClaimDetails(
                id,
                version,
                policy,
                person,
                claimant,
                claim,
                status,
                employee,
                outcome == null ? null : outcome.forClaimant(),
                checkedBy,
                approvedBy,
                decidedAt,
                returned);
    }

    public static final int LONGEST_REASON = 1000;

    /** Why a claim was sent back, and by whom. */
    public record Returned(String reason, String by) implements Serializable {}
}
