package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.shared.Money;

/**
 * What is paid back of one reimbursement by somebody who leaves (CP-REPAY).
 *
 * @param claim the claim it was paid by
 * @param paidOn from which day on the months count
 * @param amount nothing where every month was served
 */
public record RepaidCost(
        ClaimId claim, String certification, Money reimbursed, LocalDate paidOn, Money amount, List<Step> steps)
        implements Serializable {

    public RepaidCost {
        steps = List.copyOf(steps);
    }
}
