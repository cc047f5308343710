package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Money;

/** Costs that are paid back: what the policy covers, less what others pay, at most the cap, and only after passing. */
final class Reimbursement {

    private Reimbursement() {}

    static ClaimOutcome of(PolicyTerms terms, Recognition.Reimbursement promise, CostClaim claim, ClaimsBefore before) {
        return refusal(terms, claim).map(ClaimOutcome::refused).orElseGet(() -> sum(promise, claim, before));
    }

    private static Optional<Refusal> refusal(PolicyTerms terms, CostClaim claim) {
        var results = claim.day();
        if (results == null || !claim.passed() || claim.isAhead()) {
            return Optional.of(Refusal.NOT_PASSED);
        }
        return claim.claimedOn().isAfter(results.plusDays(terms.claimDays()))
                ? Optional.of(Refusal.TOO_LATE)
                : Optional.empty();
    }

    /** Claims for the same results share one cap, and what an advance paid is not paid again (CP-NODUP). */
    private static ClaimOutcome sum(Recognition.Reimbursement promise, CostClaim claim, ClaimsBefore all) {
        var before = all.own();
        var own = CostSum.of(claim, promise.covered());
        var steps = new ArrayList<>(own.steps());
        var passes =
                before.stream().filter(one -> one.isPass(claim.certification())).toList();
        var same = passes.stream()
                .filter(one -> !one.outcome().onlyKeeps())
                .filter(one -> one.claim().day() != null && one.claim().day().equals(claim.day()))
                .toList();
        var claimed =
                sum(same, one -> CostSum.of(one.claim(), promise.covered()).amount());
        var total = own.amount().plus(claimed);
        if (claimed.isMoreThan(Money.NONE)) {
            steps.add(Step.of(Step.Kind.CLAIMED_BEFORE, claimed.exact(), total.exact()));
        }
        var elsewhere = PaidElsewhere.of(claim, same, AdvancesElsewhere.left(claim, all), promise.covered());
        if (elsewhere.isAny()) {
            total = elsewhere.left(Money.NONE);
            steps.add(elsewhere.step());
        }
        var unpaid = total;
        if (total.isMoreThan(promise.cap())) {
            total = promise.cap();
            steps.add(Step.of(Step.Kind.LIMIT, total.exact()));
        }
        var paid = sum(same, one -> one.outcome().amount());
        var absorbed = sum(same, one -> one.outcome().absorbed());
        var open = atLeastNone(total.minus(paid).minus(absorbed));
        var now = least(open, advanceLeft(claim, passes, before));
        tell(
                steps,
                Step.Kind.ADVANCED_BEFORE,
                sum(passes, one -> one.outcome().absorbed()).minus(absorbed));
        tell(steps, Step.Kind.ADVANCED, absorbed.plus(now));
        tell(steps, Step.Kind.BEFORE, paid);
        if (open.isMoreThan(Money.NONE)) {
            return ClaimOutcome.paid(open.minus(now), now, steps);
        }
        if (!own.amount().isMoreThan(Money.NONE)) {
            return ClaimOutcome.refused(steps, Refusal.NOTHING_LEFT);
        }
        return ClaimOutcome.refused(
                steps,
                elsewhere.isAny() && !unpaid.isMoreThan(paid.plus(absorbed)) ? Refusal.COST_PAID : Refusal.LIMIT_USED);
    }

    /**
     * What earlier passes did not absorb yet of the advances this one keeps. What they absorbed is taken as that of
     * advances only they keep, as far as there are any.
     */
    private static Money advanceLeft(CostClaim claim, List<EarlierClaim> passes, List<EarlierClaim> before) {
        var kept = before.stream().filter(one -> one.isKeptBy(claim)).toList();
        var ever = before.stream()
                .filter(one -> kept.contains(one) || passes.stream().anyMatch(pass -> one.isKeptBy(pass.claim())))
                .toList();
        var absorbed = sum(passes, one -> one.outcome().absorbed());
        return least(
                sum(kept, one -> one.outcome().amount()),
                atLeastNone(sum(ever, one -> one.outcome().amount()).minus(absorbed)));
    }

    private static void tell(List<Step> steps, Step.Kind kind, Money amount) {
        if (amount.isMoreThan(Money.NONE)) {
            steps.add(Step.of(kind, amount.exact()));
        }
    }

    private static Money least(Money one, Money other) {
        return one.isMoreThan(other) ? other : one;
    }

    private static Money atLeastNone(Money amount) {
        return amount.isMoreThan(Money.NONE) ? amount : Money.NONE;
    }

    private static Money sum(List<EarlierClaim> claims, Function<EarlierClaim, Money> amount) {
        return Money.sum(claims.stream().map(amount));
    }

    /**
     * What somebody who leaves of their own accord pays back: the share of the months not served (CP-REPAY), by the terms
     * that counted on the day of payment; what is paid when none count any more follows the last. Whole months count as
     * served.
     */
    static Repayment repayment(PolicyTerms terms, Money reimbursed, LocalDate paidOn, LocalDate leftOn) {
        var served = Math.max(0, ChronoUnit.MONTHS.between(paidOn, leftOn));
        var months = terms.on(paidOn).orElse(terms).repaymentMonths();
        if (months == 0 || served >= months) {
            return new Repayment(Money.NONE, List.of());
        }
        var exact = Fraction.of(reimbursed.amount()).times(months - served).over(months);
        var amount = Money.rounded(exact.rounded(2));
        return new Repayment(
                amount,
                List.of(
                        Step.of(Step.Kind.UNSERVED, String.valueOf(months - served), String.valueOf(months)),
                        Step.product(reimbursed.exact() + " × " + (months - served) + "/" + months, exact, amount)));
    }

    /** What is paid back, and how it comes about. */
    record Repayment(Money amount, List<Step> steps) implements Serializable {

        Repayment {
            steps = List.copyOf(steps);
        }
    }
}
