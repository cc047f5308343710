package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.compensation.recognition.YearCap;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a claim comes to.
 *
 * @param hours that are counted; 0 where money is claimed
 * @param monthsToPass after which an advance is repaid; none of any other claim
 * @param absorbed what of the costs an advance had paid already
 * @param refusal why nothing is given; none for what is given, and for a pass that keeps an advance
 */
public record ClaimOutcome(
        Money amount,
        BigDecimal hours,
        @Nullable Integer monthsToPass,
        Money absorbed,
        List<Step> steps,
        @Nullable Refusal refusal)
        implements Serializable {

    /** What was kept before hours were counted has none, and so with what an advance had paid. */
    public ClaimOutcome {
        hours = Objects.requireNonNullElse(hours, BigDecimal.ZERO);
        absorbed = Objects.requireNonNullElse(absorbed, Money.NONE);
        steps = List.copyOf(steps);
    }

    static ClaimOutcome refused(Refusal refusal) {
        return refused(List.of(), refusal);
    }

    static ClaimOutcome refused(List<Step> steps, Refusal refusal) {
        return new ClaimOutcome(Money.NONE, BigDecimal.ZERO, null, Money.NONE, steps, refusal);
    }

    static ClaimOutcome paid(Money amount, List<Step> steps) {
        return paid(amount, Money.NONE, steps);
    }

    static ClaimOutcome paid(Money amount, Money absorbed, List<Step> steps) {
        return new ClaimOutcome(amount, BigDecimal.ZERO, null, absorbed, steps, null);
    }

    public boolean isGranted() {
        return refusal == null;
    }

    /** A refused pass brings nothing, but keeps the advance all the same. */
    ClaimOutcome keeping(Money advance) {
        if (refusal == null) {
            return this;
        }
        var step = Step.of(Step.Kind.KEEPS, advance.exact(), refusal.name());
        return paid(Money.NONE, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** Which costs count by the policy that granted it. */
    Set<CostKind> covered() {
        return steps.stream()
                .filter(step -> step.kind() == Step.Kind.COST)
                .map(step -> CostKind.valueOf(step.figures().getFirst()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a pass keeps an advance and its costs count as not claimed. */
    boolean onlyKeeps() {
        return steps.stream().anyMatch(step -> step.kind() == Step.Kind.KEEPS);
    }

    /** As whoever claims it sees it: what the policy pays all others is not theirs to know. */
    ClaimOutcome forClaimant() {
        var beyond = refusal == Refusal.BEYOND_CAP
                || steps.stream().anyMatch(step -> step.figures().contains(Refusal.BEYOND_CAP.name()));
        var kind = beyond ? Step.Kind.BEYOND_YEAR_LIMIT : Step.Kind.WITHIN_YEAR_LIMIT;
        var told = steps.stream()
                .map(step -> step.kind() == Step.Kind.YEAR_LIMIT
                        ? Step.of(kind, step.figures().getFirst())
                        : step)
                .toList();
        return new ClaimOutcome(amount, hours, monthsToPass, absorbed, told, refusal);
    }

    /** Refused where it would go beyond the limit of the year (CP-CAP); only whole payments are made. */
    ClaimOutcome within(@Nullable YearCap cap, Money spent) {
        if (cap == null || cap.beyond() != YearCap.Beyond.REFUSED || !amount.isMoreThan(Money.NONE)) {
            return this;
        }
        var step = Step.of(Step.Kind.YEAR_LIMIT, cap.most().exact(), spent.exact());
        var all = Stream.concat(steps.stream(), Stream.of(step)).toList();
        return spent.plus(amount).isMoreThan(cap.most())
                ? refused(all, Refusal.BEYOND_CAP)
                : new ClaimOutcome(amount, hours, monthsToPass, absorbed, all, null);
    }
}
