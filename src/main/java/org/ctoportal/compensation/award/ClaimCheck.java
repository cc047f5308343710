package org.ctoportal.compensation.award;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.shared.Money;

/**
 * What a claim comes to by the terms that counted on its day, after what was granted to the same person before, and within
 * the limit of the year.
 */
final class ClaimCheck {

    private ClaimCheck() {}

    /** {@code spent} is in use of the yearly limit. A pass in time keeps an advance whatever it brings (CP-ADVANCE). */
    static ClaimOutcome of(
            PolicyTerms terms,
            String position,
            BigDecimal fullTime,
            CostClaim claim,
            ClaimsBefore before,
            Money spent) {
        var outcome = of(terms, position, fullTime, claim, before).within(terms.cap(), spent);
        var kept = Money.sum(before.own().stream()
                .filter(one -> !claim.isAhead() && one.isKeptBy(claim))
                .filter(one -> before.own().stream().noneMatch(other -> one.isKeptBy(other.claim())))
                .map(one -> one.outcome().amount()));
        return kept.isMoreThan(Money.NONE) ? outcome.keeping(kept) : outcome;
    }

    private static ClaimOutcome of(
            PolicyTerms terms, String position, BigDecimal fullTime, CostClaim claim, ClaimsBefore before) {
        var day = claim.decisiveDay();
        if (day == null) {
            return by(terms, position, fullTime, claim, before);
        }
        return terms.on(day)
                .map(then -> by(then, position, fullTime, claim, before))
                .orElseGet(() -> ClaimOutcome.refused(
                        terms.isOver(day) ? Refusal.NO_LONGER_IN_FORCE : Refusal.NOT_YET_IN_FORCE));
    }

    private static ClaimOutcome by(
            PolicyTerms terms, String position, BigDecimal fullTime, CostClaim claim, ClaimsBefore before) {
        var kind = claim.kind();
        if (kind.isOfScheduleA() && terms.find(claim.certification()).isEmpty()) {
            return ClaimOutcome.refused(Refusal.NOT_IN_SCHEDULE_A);
        }
        var promise = kind.promise(terms, claim.certification());
        if (promise.isEmpty()) {
            return ClaimOutcome.refused(Refusal.NOT_GIVEN);
        }
        if (!terms.covers(position, fullTime)) {
            return ClaimOutcome.refused(Refusal.POSITION_NOT_COVERED);
        }
        if (kind != ClaimKind.COSTS && claim.isAhead()) {
            return ClaimOutcome.refused(Refusal.DAY_AHEAD);
        }
        return by(promise.get(), terms, claim, before);
    }

    private static ClaimOutcome by(Recognition promise, PolicyTerms terms, CostClaim claim, ClaimsBefore before) {
        return switch (promise) {
            case Recognition.Reimbursement costs -> Reimbursement.of(terms, costs, claim, before);
            case Recognition.Advance advance -> Advance.of(advance, claim, before);
            case Recognition.RenewalFee fee -> Fees.renewal(fee, claim, before);
            case Recognition.Dues dues -> Fees.dues(dues, claim, before);
            case Recognition.MicroHours hours -> CountedHours.micro(hours, claim, before.own());
            case Recognition.MentorDuty duty -> CountedHours.mentoring(duty, claim, before.own());
            case Recognition.ReleaseTime time -> CountedHours.release(time, claim, before.own());
            default -> ClaimOutcome.refused(Refusal.NOT_GIVEN);
        };
    }

    /** Whether what was checked and what other policies approved since come to more than the costs (CP-NODUP). */
    static boolean isPaidTwice(CostClaim claim, ClaimOutcome outcome, ClaimsBefore before) {
        var same = before.own().stream()
                .filter(one -> one.is(claim.kind()) && new OtherClaim("", one).isOfTheSame(claim))
                .toList();
        var paid = Stream.concat(Stream.of(outcome), same.stream().map(EarlierClaim::outcome))
                .map(one -> one.amount().plus(one.absorbed()));
        var elsewhere = claim.kind() == ClaimKind.COSTS ? AdvancesElsewhere.left(claim, before) : before.elsewhere();
        return PaidElsewhere.of(claim, same, elsewhere, outcome.covered()).isTwice(Money.sum(paid));
    }
}
