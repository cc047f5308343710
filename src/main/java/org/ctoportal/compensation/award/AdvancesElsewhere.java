package org.ctoportal.compensation.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.shared.Money;

/** What other policies advanced and no result of another day used up: an advance pays for costs once, however many results keep it. */
final class AdvancesElsewhere {

    private AdvancesElsewhere() {}

    /** What other policies granted; of an advance what results of other days than that of the claim left of it. */
    static List<OtherClaim> left(CostClaim claim, ClaimsBefore before) {
        var own = otherResults(claim, before.own().stream());
        var theirs = otherResults(claim, before.elsewhere().stream().map(OtherClaim::claim))
                .filter(one -> one.state() != EarlierClaim.State.CHECKED)
                .toList();
        return left(claim, before, own.toList(), theirs);
    }

    private static List<OtherClaim> left(
            CostClaim claim, ClaimsBefore before, List<EarlierClaim> own, List<EarlierClaim> theirs) {
        var days = Stream.concat(own.stream(), theirs.stream())
                .map(one -> one.claim().day())
                .distinct()
                .toList();
        var used = Money.sum(days.stream().map(day -> most(leftToOthers(day, own), absorbed(day, theirs))));
        var left = new ArrayList<OtherClaim>();
        // What was used is taken as that of advances the claim does not keep, as far as there are any.
        var lastThoseKept = Comparator.<OtherClaim, Boolean>comparing(one -> one.isOfTheSame(claim));
        for (var one : before.elsewhere().stream().sorted(lastThoseKept).toList()) {
            var taken = days.stream().anyMatch(one::isAdvanceFor) ? least(used, amount(one)) : Money.NONE;
            used = used.minus(taken);
            left.add(taken.isMoreThan(Money.NONE) ? less(one, taken) : one);
        }
        return left;
    }

    private static Stream<EarlierClaim> otherResults(CostClaim claim, Stream<EarlierClaim> all) {
        return all.filter(one -> one.isPass(claim.certification()))
                .filter(one -> one.claim().day() != null && !one.claim().day().equals(claim.day()));
    }

    /** What this policy did not pay of the costs of a result because others had. */
    private static Money leftToOthers(LocalDate day, List<EarlierClaim> own) {
        var same = own.stream()
                .filter(one -> day.equals(one.claim().day()) && !one.outcome().onlyKeeps())
                .toList();
        var isLess = same.stream()
                .flatMap(one -> one.outcome().steps().stream())
                .anyMatch(step -> step.kind() == Step.Kind.PAID_ELSEWHERE);
        if (!isLess) {
            return Money.NONE;
        }
        var costs = Money.sum(same.stream()
                .map(one -> CostSum.of(one.claim(), one.outcome().covered()).amount()));
        var paid = Money.sum(same.stream()
                .map(one -> one.outcome().amount().plus(one.outcome().absorbed())));
        return costs.isMoreThan(paid) ? costs.minus(paid) : Money.NONE;
    }

    private static Money absorbed(LocalDate day, List<EarlierClaim> theirs) {
        return Money.sum(theirs.stream()
                .filter(one -> day.equals(one.claim().day()))
                .map(one -> one.outcome().absorbed()));
    }

    private static OtherClaim less(OtherClaim advance, Money taken) {
        var earlier = advance.claim();
        var outcome = earlier.outcome();
        return new OtherClaim(
                advance.policy(),
                new EarlierClaim(
                        earlier.claim().less(taken),
                        new ClaimOutcome(
                                outcome.amount().minus(taken),
                                outcome.hours(),
                                outcome.monthsToPass(),
                                outcome.absorbed(),
                                outcome.steps(),
                                outcome.refusal()),
                        earlier.decidedOn(),
                        earlier.state()));
    }

    private static Money amount(OtherClaim one) {
        return one.claim().outcome().amount();
    }

    private static Money most(Money one, Money other) {
        return one.isMoreThan(other) ? one : other;
    }

    private static Money least(Money one, Money other) {
        return one.isMoreThan(other) ? other : one;
    }
}
