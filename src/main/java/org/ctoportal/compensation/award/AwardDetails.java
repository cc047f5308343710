package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.compensation.adoption.PolicyInForce;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Who gets what by a policy in a fiscal year.
 *
 * @param adopted none while the board has not adopted it
 * @param run none while nothing can be paid by the policy
 * @param due what is not approved yet
 * @param inForce whether payments may be prepared today
 * @param batches what went to payroll or waits, the latest first
 */
public record AwardDetails(
        PolicyId policy,
        String policyTitle,
        FiscalYear year,
        @Nullable PolicyInForce adopted,
        boolean inForce,
        List<String> approved,
        List<HolderLine> holders,
        @Nullable AwardRun run,
        List<PayrollLine> due,
        List<PayrollBatchDetails> batches)
        implements Serializable {

    public AwardDetails {
        approved = List.copyOf(approved);
        holders = List.copyOf(holders);
        due = List.copyOf(due);
        batches = List.copyOf(batches);
    }

    /** The positions the policy covers; none while it is not adopted. */
    public List<String> positions() {
        return adopted == null
                ? List.of()
                : adopted.read().terms().positions().stream().sorted().toList();
    }

    public boolean isWaiting() {
        return batches.stream().anyMatch(batch -> batch.status() == PayrollStatus.SUBMITTED);
    }
}
