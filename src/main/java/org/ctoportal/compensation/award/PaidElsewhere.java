package org.ctoportal.compensation.award;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.shared.Money;

/**
 * What other policies of the district paid or approved of the costs of a claim (CP-NODUP). Each pays a sum for several costs: it
 * is taken as paid for what is not claimed here, as far as that goes.
 *
 * @param costs what is claimed here for it altogether, less what others outside the district pay
 * @param amount what of it other policies pay
 * @param policies which ones
 */
record PaidElsewhere(Money costs, Money amount, String policies) {

    /** What was advanced is claimed once more after passing: both are one cost. */
    private record Granted(String policy, ClaimKind kind) {}

    /**
     * What is only checked there may still be sent back, and refuses nothing here: of two that are checked the second cannot be
     * approved. {@code same} are earlier claims by this policy for the same thing.
     */
    static PaidElsewhere of(
            CostClaim claim, List<EarlierClaim> same, List<OtherClaim> elsewhere, Collection<CostKind> covered) {
        var others = elsewhere.stream()
                .filter(one -> one.claim().state() != EarlierClaim.State.CHECKED)
                .filter(one ->
                        one.isOfTheSame(claim) && one.claim().outcome().amount().isMoreThan(Money.NONE))
                .toList();
        var own = byKind(Stream.concat(Stream.of(claim), same.stream().map(EarlierClaim::claim)), covered);
        var costs = Money.sum(own.values().stream());
        var theirs = new EnumMap<CostKind, Money>(CostKind.class);
        others.stream()
                .collect(groupingBy(
                        one -> new Granted(one.policy(), one.claim().claim().kind())))
                .values()
                .forEach(byOne -> byOne.stream()
                        .map(one -> byKind(
                                Stream.of(one.claim().claim()),
                                one.claim().outcome().covered()))
                        .reduce(new EnumMap<>(CostKind.class), PaidElsewhere::sum)
                        .forEach((kind, cost) -> theirs.merge(kind, cost, PaidElsewhere::most)));
        var paid = Money.sum(others.stream().map(one -> one.claim().outcome().amount()));
        var more = Money.sum(theirs.entrySet().stream()
                .map(one -> less(one.getValue(), own.getOrDefault(one.getKey(), Money.NONE))));
        return new PaidElsewhere(
                costs,
                less(paid, more),
                String.join(
                        ", ",
                        others.stream()
                                .map(OtherClaim::policy)
                                .distinct()
                                .sorted()
                                .toList()));
    }

    private static Map<CostKind, Money> byKind(Stream<CostClaim> claims, Collection<CostKind> covered) {
        var sums = new EnumMap<CostKind, Money>(CostKind.class);
        claims.flatMap(claim -> claim.costs().stream())
                .filter(cost -> covered.contains(cost.kind()))
                .forEach(cost -> sums.merge(cost.kind(), cost.own(), Money::plus));
        return sums;
    }

    private static Map<CostKind, Money> sum(Map<CostKind, Money> one, Map<CostKind, Money> other) {
        var sums = new EnumMap<CostKind, Money>(CostKind.class);
        Arrays.stream(CostKind.values())
                .filter(kind -> one.containsKey(kind) || other.containsKey(kind))
                .forEach(kind ->
                        sums.put(kind, one.getOrDefault(kind, Money.NONE).plus(other.getOrDefault(kind, Money.NONE))));
        return sums;
    }

    boolean isAny() {
        return amount.isMoreThan(Money.NONE);
    }

    /** What of the costs nobody paid yet; {@code paid} is what this policy paid. */
    Money left(Money paid) {
        return less(costs, amount.plus(paid));
    }

    /** Whether this policy and the others together would pay more than the costs. */
    boolean isTwice(Money paid) {
        return isAny() && amount.plus(paid).isMoreThan(costs);
    }

    Step step() {
        return Step.of(Step.Kind.PAID_ELSEWHERE, amount.exact(), policies);
    }

    private static Money most(Money one, Money other) {
        return one.isMoreThan(other) ? one : other;
    }

    private static Money less(Money amount, Money other) {
        return amount.isMoreThan(other) ? amount.minus(other) : Money.NONE;
    }
}
