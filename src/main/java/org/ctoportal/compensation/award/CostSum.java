package org.ctoportal.compensation.award;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.shared.Money;

/** What somebody paid of what is covered, less what others pay of it, cost by cost (CP-NODUP). */
record CostSum(Money amount, List<Step> steps) {

    CostSum {
        steps = List.copyOf(steps);
    }

    static CostSum of(CostClaim claim, Collection<CostKind> covered) {
        var steps = new ArrayList<Step>();
        var sum = Money.NONE;
        var costs = claim.costs().stream()
                .sorted(Comparator.comparing(CostClaim.Cost::kind)
                        .thenComparing(CostClaim.Cost::amount)
                        .thenComparing(CostClaim.Cost::paidByOthers))
                .toList();
        for (var cost : costs) {
            var kind = cost.kind().name();
            if (!covered.contains(cost.kind())) {
                steps.add(Step.of(Step.Kind.NOT_COVERED, kind, cost.amount().exact()));
                continue;
            }
            steps.add(Step.of(Step.Kind.COST, kind, cost.amount().exact()));
            if (cost.paidByOthers().isMoreThan(Money.NONE)) {
                steps.add(Step.of(
                        Step.Kind.PAID_BY_OTHERS, kind, cost.paidByOthers().exact()));
            }
            sum = sum.plus(cost.own());
        }
        steps.add(Step.of(Step.Kind.SUM, sum.exact()));
        return new CostSum(sum, steps);
    }

    /** Less what other policies pay of it; {@code paid} is what this policy paid for the same thing. */
    CostSum less(PaidElsewhere elsewhere, Money paid) {
        if (!elsewhere.isAny()) {
            return this;
        }
        var left = elsewhere.left(paid);
        return new CostSum(
                amount.isMoreThan(left) ? left : amount,
                Stream.concat(steps.stream(), Stream.of(elsewhere.step())).toList());
    }

    /** At most what a limit leaves after what was given before. */
    ClaimOutcome within(Money limit, Money before) {
        var all = new ArrayList<>(steps);
        var left = limit.isMoreThan(before) ? limit.minus(before) : Money.NONE;
        if (before.isMoreThan(Money.NONE)) {
            all.add(Step.of(Step.Kind.LEFT, limit.exact(), before.exact(), left.exact()));
        } else if (amount.isMoreThan(limit)) {
            all.add(Step.of(Step.Kind.LIMIT, limit.exact()));
        }
        var paid = amount.isMoreThan(left) ? left : amount;
        if (paid.isMoreThan(Money.NONE)) {
            return ClaimOutcome.paid(paid, all);
        }
        return ClaimOutcome.refused(all, amount.isMoreThan(Money.NONE) ? Refusal.LIMIT_USED : nothing());
    }

    private Refusal nothing() {
        return steps.stream().anyMatch(step -> step.kind() == Step.Kind.PAID_ELSEWHERE)
                ? Refusal.COST_PAID
                : Refusal.NOTHING_LEFT;
    }
}
