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
    static ClaimOutcome renewal(Recognition.RenewalFee promise, CostClaim claim, List<EarlierClaim> before) {
        var renewal = Objects.requireNonNull(claim.renewal());
        var onFile = Step.of(
                Step.Kind.ON_FILE,
                renewal.recordsOn().toString(),
                renewal.expires().toString());
        if (renewal.recordsOn().isAfter(renewal.expires().minusDays(DAYS_ON_FILE))) {
            return ClaimOutcome.refused(List.of(onFile), Refusal.RECORDS_LATE);
        }
        var same = before.stream()
                .filter(one -> one.is(ClaimKind.RENEWAL) && one.isFor(claim.certification()))
                .filter(one -> one.claim().renewal() != null
                        && one.claim().renewal().expires().equals(renewal.expires()))
                .map(one -> one.outcome().amount());
        var sum = CostSum.of(claim, claim.kind().costs());
        var steps = new ArrayList<>(List.of(onFile));
        steps.addAll(sum.steps());
        return new CostSum(sum.amount(), steps).within(promise.fee(), Money.sum(same));
    }

    static ClaimOutcome dues(Recognition.Dues promise, CostClaim claim, List<EarlierClaim> before) {
        var year = FiscalYear.of(Objects.requireNonNull(claim.day()));
        var same = before.stream()
                .filter(one -> one.is(ClaimKind.DUES) && one.isIn(year))
                .map(one -> one.outcome().amount());
        return CostSum.of(claim, claim.kind().costs()).within(promise.limit(), Money.sum(same));
    }
}
