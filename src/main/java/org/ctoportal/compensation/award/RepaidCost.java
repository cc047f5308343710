package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ctoportal.shared.Money;

/**
 * What is paid back of what one claim paid: of a reimbursement by somebody who leaves (CP-REPAY), of an advance by somebody
 * who did not pass in time (CP-ADVANCE).
 *
 * @param claim the claim it was paid by
 * @param paidOn from which day on the months count
 * @param amount nothing where every month was served
 */
public record RepaidCost(
        ClaimId claim,
        String certification,
        String clause,
        Money reimbursed,
        LocalDate paidOn,
        Money amount,
        List<Step> steps)
        implements Serializable {

    static final String LEAVING = "CP-REPAY";

    /** What was kept before advances were claimed has no clause. */
    public RepaidCost {
        clause = Objects.requireNonNullElse(clause, LEAVING);
        steps = List.copyOf(steps);
    }
}
