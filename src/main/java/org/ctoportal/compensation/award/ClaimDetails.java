package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.compensation.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/** A claim; employee, outcome and who decided are none before human resources checked it. */
public record ClaimDetails(
        ClaimId id,
        PolicyId policy,
        String claimant,
        CostClaim claim,
        ClaimStatus status,
        @Nullable String employee,
        @Nullable ClaimOutcome outcome,
        @Nullable String checkedBy,
        @Nullable String approvedBy,
        @Nullable Instant decidedAt)
        implements Serializable {}
