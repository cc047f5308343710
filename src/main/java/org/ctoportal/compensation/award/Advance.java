package org.ctoportal.compensation.award;

import java.util.stream.Stream;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.shared.Money;

/**
 * Costs that are paid before passing; whoever does not pass in time pays them back (CP-ADVANCE). Once a pass is known there
 * is nothing to advance: its costs are reimbursed, and would be paid twice.
 */
final class Advance {

    private Advance() {}

    static ClaimOutcome of(Recognition.Advance promise, CostClaim claim, ClaimsBefore before) {
        if (before.isPassed(claim.certification())) {
            return ClaimOutcome.refused(Refusal.PASSED);
        }
        var open = before.own().stream()
                .filter(one -> one.is(ClaimKind.ADVANCE) && one.isFor(claim.certification()))
                .filter(one -> one.state() != EarlierClaim.State.REPAID)
                .toList();
        var used = Money.sum(open.stream().map(one -> one.outcome().amount()));
        var costs = claim.kind().costs();
        var paid = CostSum.of(claim, costs)
                .less(PaidElsewhere.of(claim, open, before.elsewhere(), costs), used)
                .within(promise.limit(), used);
        if (!paid.isGranted()) {
            return paid;
        }
        var within = Step.of(Step.Kind.PASS_WITHIN, String.valueOf(promise.months()));
        return new ClaimOutcome(
                paid.amount(),
                paid.hours(),
                promise.months(),
                Money.NONE,
                Stream.concat(paid.steps().stream(), Stream.of(within)).toList(),
                null);
    }
}
