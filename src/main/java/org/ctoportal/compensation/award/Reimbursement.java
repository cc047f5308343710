package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a claim comes to: costs the policy covers, less what others pay, at most the cap, and only after passing.
 *
 * @param refusal why nothing is paid; none for a payment
 */
public record Reimbursement(
        Money amount, List<Step> steps, @Nullable Refusal refusal) implements Serializable {

    public Reimbursement {
        steps = List.copyOf(steps);
    }

    /** By the terms that counted on the day of the results. */
    public static Reimbursement of(PolicyTerms terms, String position, BigDecimal fullTime, CostClaim claim) {
        var results = claim.resultsOn();
        if (results == null) {
            return by(terms, position, fullTime, claim);
        }
        return terms.on(results)
                .map(then -> by(then, position, fullTime, claim))
                .orElseGet(
                        () -> refused(terms.isOver(results) ? Refusal.NO_LONGER_IN_FORCE : Refusal.NOT_YET_IN_FORCE));
    }

    private static Reimbursement by(PolicyTerms terms, String position, BigDecimal fullTime, CostClaim claim) {
        var approved = terms.find(claim.certification());
        if (approved.isEmpty()) {
            return refused(Refusal.NOT_IN_SCHEDULE_A);
        }
        var promise = promise(approved.get());
        if (promise.isEmpty()) {
            return refused(Refusal.NO_REIMBURSEMENT);
        }
        if (!terms.covers(position, fullTime)) {
            return refused(Refusal.POSITION_NOT_COVERED);
        }
        return refusal(terms, claim).map(Reimbursement::refused).orElseGet(() -> sum(promise.get(), claim));
    }

    private static Optional<Recognition.Reimbursement> promise(ApprovedCertification approved) {
        return approved.recognitions().stream()
                .filter(Recognition.Reimbursement.class::isInstance)
                .map(Recognition.Reimbursement.class::cast)
                .findFirst();
    }

    private static Optional<Refusal> refusal(PolicyTerms terms, CostClaim claim) {
        var results = claim.resultsOn();
        if (results == null || !claim.passed() || results.isAfter(claim.claimedOn())) {
            return Optional.of(Refusal.NOT_PASSED);
        }
        return claim.claimedOn().isAfter(results.plusDays(terms.claimDays()))
                ? Optional.of(Refusal.TOO_LATE)
                : Optional.empty();
    }

    private static Reimbursement sum(Recognition.Reimbursement promise, CostClaim claim) {
        var steps = new ArrayList<Step>();
        var sum = Money.NONE;
        var costs = claim.costs().stream()
                .sorted(Comparator.comparing(CostClaim.Cost::kind)
                        .thenComparing(CostClaim.Cost::amount)
                        .thenComparing(CostClaim.Cost::paidByOthers))
                .toList();
        for (var cost : costs) {
            if (!promise.covered().contains(cost.kind())) {
                steps.add(Step.of(
                        Step.Kind.NOT_COVERED, cost.kind().name(), cost.amount().exact()));
                continue;
            }
            steps.add(Step.of(Step.Kind.COST, cost.kind().name(), cost.amount().exact()));
            if (cost.paidByOthers().isMoreThan(Money.NONE)) {
                steps.add(Step.of(
                        Step.Kind.PAID_BY_OTHERS,
                        cost.kind().name(),
                        cost.paidByOthers().exact()));
            }
            sum = sum.plus(cost.own());
        }
        steps.add(Step.of(Step.Kind.SUM, sum.exact()));
        var amount = sum;
        if (sum.isMoreThan(promise.cap())) {
            amount = promise.cap();
            steps.add(Step.of(Step.Kind.LIMIT, promise.cap().exact()));
        }
        return amount.isMoreThan(Money.NONE)
                ? new Reimbursement(amount, steps, null)
                : new Reimbursement(Money.NONE, steps, Refusal.NOTHING_LEFT);
    }

    /**
     * What somebody who leaves of their own accord pays back: the share of the months not served (CP-REPAY), by the terms
     * that counted on the day of payment; what is paid when none count any more follows the last. Whole months count as
     * served.
     */
    public static Repayment repayment(PolicyTerms terms, Money reimbursed, LocalDate paidOn, LocalDate leftOn) {
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
    public record Repayment(Money amount, List<Step> steps) implements Serializable {

        public Repayment {
            steps = List.copyOf(steps);
        }
    }

    private static Reimbursement refused(Refusal refusal) {
        return new Reimbursement(Money.NONE, List.of(), refusal);
    }

    public boolean isPaid() {
        return refusal == null;
    }

    /** How long a claim for results of a day can be made. */
    public static LocalDate lastDay(PolicyTerms terms, LocalDate resultsOn) {
        return resultsOn.plus(Period.ofDays(terms.claimDays()));
    }
}
