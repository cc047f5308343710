package org.ctoportal.compensation.award;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.ctoportal.compensation.award.RefusedAwardException.Reason;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SignedInPerson;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody asks for by a policy: checked by human resources, approved by another person, and never by who claims. */
@Entity
@Table(name = "compensation_claim")
class KeptClaim extends DistrictOwned {

    private long policyId;
    private long claimant;
    private String claimantName;
    private Instant claimedAt;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String facts;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status = ClaimStatus.SUBMITTED;

    /** Also part of the facts; here it tells payments apart from counted hours, of which there are many more. */
    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    private @Nullable String employeeNumber;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String outcome;

    private @Nullable Long checkedBy;
    private @Nullable String checkedByName;
    private @Nullable String approvedByName;
    private @Nullable Instant decidedAt;
    private @Nullable String returnReason;
    private @Nullable String returnedByName;
    private @Nullable String paperSeenBy;

    @SuppressWarnings("NullAway.Init")
    protected KeptClaim() {} // JPA

    KeptClaim(PolicyId policy, CostClaim claim, SignedInPerson by, Instant now) {
        this.policyId = policy.value();
        this.claimant = by.id().value();
        this.claimantName = by.name();
        this.claimedAt = now;
        this.facts = AwardJson.write(claim);
        this.kind = claim.kind();
    }

    /** What the policy gives for it is worked out from what human resources knows of the employee. */
    void check(Employee employee, ClaimOutcome result, SignedInPerson by, Instant now) {
        refuse(status != ClaimStatus.SUBMITTED, Reason.DECIDED);
        refuse(claimant == by.id().value(), Reason.SAME_PERSON);
        employeeNumber = employee.number();
        outcome = AwardJson.write(result);
        checkedBy = by.id().value();
        checkedByName = by.name();
        decidedAt = now;
        status = result.isGranted() ? ClaimStatus.CHECKED : ClaimStatus.REFUSED;
    }

    /** Receipts need not be attached where human resources saw them on paper. */
    void seePaper(SignedInPerson by) {
        refuse(status != ClaimStatus.SUBMITTED, Reason.DECIDED);
        refuse(claimant == by.id().value(), Reason.SAME_PERSON);
        paperSeenBy = by.name();
    }

    /** {@code inTheWay} is what forbids it now, of the claims of everybody. */
    void approve(@Nullable Reason inTheWay, SignedInPerson by, Instant now) {
        refuse(status != ClaimStatus.CHECKED, Reason.DECIDED);
        var person = by.id().value();
        refuse(claimant == person || Objects.equals(checkedBy, person), Reason.SAME_PERSON);
        if (inTheWay != null) {
            throw new RefusedAwardException(inTheWay);
        }
        status = ClaimStatus.APPROVED;
        approvedByName = by.name();
        decidedAt = now;
    }

    /** It is to be checked anew, and takes up nothing until then. */
    void sendBack(String reason, SignedInPerson by) {
        refuse(status != ClaimStatus.CHECKED, Reason.DECIDED);
        refuse(claimant == by.id().value(), Reason.SAME_PERSON);
        refuse(reason.isBlank() || reason.length() > ClaimDetails.LONGEST_REASON, Reason.NO_REASON);
        returnReason = reason.strip();
        returnedByName = by.name();
        employeeNumber = null;
        outcome = null;
        checkedBy = null;
        checkedByName = null;
        paperSeenBy = null;
        decidedAt = null;
        status = ClaimStatus.SUBMITTED;
    }

    /** Whoever it is of has another number in payroll now. */
    void carry(String number) {
        employeeNumber = number;
    }

    private static void refuse(boolean refused, Reason reason) {
        if (refused) {
            throw new RefusedAwardException(reason);
        }
    }

    PolicyId policy() {
        return new PolicyId(policyId);
    }

    PersonId person() {
        return new PersonId(claimant);
    }

    CostClaim claim() {
        return AwardJson.claim(facts);
    }

    @Nullable
    String paperSeenBy() {
        return paperSeenBy;
    }

    Instant claimedAt() {
        return claimedAt;
    }

    ClaimDetails details() {
        return new ClaimDetails(
                new ClaimId(id()),
                version(),
                policy(),
                person(),
                claimantName,
                claim(),
                status,
                employeeNumber,
                outcome == null ? null : AwardJson.outcome(outcome),
                checkedByName,
                approvedByName,
                decidedAt,
                status == ClaimStatus.SUBMITTED && returnReason != null && returnedByName != null
                        ? new ClaimDetails.Returned(returnReason, returnedByName)
                        : null);
    }
}
