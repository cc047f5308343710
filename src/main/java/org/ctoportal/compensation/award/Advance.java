package org.ctoportal.compensation.award;

import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.shared.Money;

/**
 * Costs that are paid before passing; whoever does not pass in time pays them back (CP-ADVANCE). Once a pass is known there
 * is nothing to advance: its costs are reimbursed, and would be paid twice.
 */
final class Advance {

    private Advance() {}

    static ClaimOutcome of(Recognition.Advance promise, CostClaim claim, List<EarlierClaim> before) {
        if (before.stream().anyMatch(one -> one.isPass(claim.certification()))) {
            return ClaimOutcome.refused(Refusal.PASSED);
        }
        var open = before.stream()
                .filter(one -> one.is(ClaimKind.ADVANCE) && one.isFor(claim.certification()))
                .filter(one -> one.state() != EarlierClaim.State.REPAID)
                .map(one -> one.outcome().amount());
        var paid = CostSum.of(claim, claim.kind().costs()).within(promise.limit(), Money.sum(open));
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
