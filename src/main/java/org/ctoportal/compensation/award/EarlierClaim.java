package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** A claim of the same person that was granted before, and when. */
public record EarlierClaim(CostClaim claim, ClaimOutcome outcome, LocalDate decidedOn, State state)
        implements Serializable {

    /** How far it came; what is only checked may still be sent back. */
    public enum State {
        CHECKED,
        APPROVED,
        /** An advance that was not kept, and whose repayment is recorded. */
        REPAID
    }

    /** Empty for one that was refused or is not checked yet. */
    static Optional<EarlierClaim> of(ClaimDetails details, ZoneId zone) {
        var outcome = details.outcome();
        var decided = details.decidedAt();
        if (outcome == null || decided == null || !outcome.isGranted()) {
            return Optional.empty();
        }
        var state = details.status() == ClaimStatus.APPROVED ? State.APPROVED : State.CHECKED;
        return Optional.of(new EarlierClaim(details.claim(), outcome, LocalDate.ofInstant(decided, zone), state));
    }

    EarlierClaim repaid() {
        return new EarlierClaim(claim, outcome, decidedOn, State.REPAID);
    }

    boolean is(ClaimKind kind) {
        return claim.kind() == kind;
    }

    boolean isFor(String certification) {
        return claim.certification().equals(certification);
    }

    boolean isPass(String certification) {
        return claim.isPass(certification);
    }

    boolean isIn(FiscalYear year) {
        return claim.day() != null && FiscalYear.of(claim.day()).equals(year);
    }

    /** The last day to pass for an advance to be kept; none of any other claim. */
    @Nullable
    LocalDate passBy() {
        var months = outcome.monthsToPass();
        return months == null ? null : decidedOn.plusMonths(months);
    }

    /** Whether it is an advance that was approved and that results of the day keep. */
    boolean isKeptBy(CostClaim pass) {
        var last = passBy();
        var day = pass.day();
        return state != State.CHECKED
                && last != null
                && day != null
                && pass.isPass(claim.certification())
                && !day.isBefore(claim.claimedOn())
                && !day.isAfter(last);
    }
}
