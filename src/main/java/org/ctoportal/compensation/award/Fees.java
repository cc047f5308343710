package org.ctoportal.compensation.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;

/** Fees for renewing a certification (CP-RENEW) and dues of organizations (CP-MEMBERSHIP). */
final class Fees {

    /** How long before expiration the records of continuing education have to be on file (CP-RENEW). */
    static final int DAYS_ON_FILE = 30;

    private Fees() {}

    /** One renewal is the one of a certification that expires on a day. */
    static ClaimOutcome renewal(Recognition.RenewalFee promise, CostClaim claim, ClaimsBefore before) {
        var renewal = Objects.requireNonNull(claim.renewal());
        var onFile = Step.of(
                Step.Kind.ON_FILE,
                renewal.recordsOn().toString(),
                renewal.expires().toString());
        if (renewal.recordsOn().isAfter(renewal.expires().minusDays(DAYS_ON_FILE))) {
            return ClaimOutcome.refused(List.of(onFile), Refusal.RECORDS_LATE);
        }
        var same = before.own().stream()
                .filter(one -> one.is(ClaimKind.RENEWAL) && one.isFor(claim.certification()))
                .filter(one -> one.claim().renewal() != null
                        && one.claim().renewal().expires().equals(renewal.expires()))
                .toList();
        var sum = sum(claim, same, before);
        var steps = new ArrayList<>(List.of(onFile));
        steps.addAll(sum.steps());
        return new CostSum(sum.amount(), steps).within(promise.fee(), paid(same));
    }

    static ClaimOutcome dues(Recognition.Dues promise, CostClaim claim, ClaimsBefore before) {
        var year = FiscalYear.of(Objects.requireNonNull(claim.day()));
        var inYear = before.own().stream()
                .filter(one -> one.is(ClaimKind.DUES) && one.isIn(year))
                .toList();
        var same = inYear.stream()
                .filter(one -> one.claim().about().equalsIgnoreCase(claim.about())
                        && claim.day().equals(one.claim().day()))
                .toList();
        return sum(claim, same, before).within(promise.limit(), paid(inYear));
    }

    private static CostSum sum(CostClaim claim, List<EarlierClaim> same, ClaimsBefore before) {
        var costs = claim.kind().costs();
        return CostSum.of(claim, costs).less(PaidElsewhere.of(claim, same, before.elsewhere(), costs), paid(same));
    }

    private static Money paid(List<EarlierClaim> claims) {
        return Money.sum(claims.stream().map(one -> one.outcome().amount()));
    }
}
