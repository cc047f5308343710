package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Who gets what by a policy in a fiscal year.
 *
 * @param run none while nothing can be paid by the policy
 * @param due what is not approved yet
 * @param inForce whether payments may be prepared today
 * @param batches what went to payroll or waits, the latest first
 */
public record AwardDetails(
        PolicyId policy,
        String policyTitle,
        FiscalYear year,
        TermsReading reading,
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

    public boolean isWaiting() {
        return batches.stream().anyMatch(batch -> batch.status() == PayrollStatus.SUBMITTED);
    }
}
