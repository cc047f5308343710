package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.shared.Money;

/**
 * What somebody who left of their own accord pays back, as it was recorded.
 *
 * @param replaced whether another day of leaving was recorded since
 */
public record RepaymentDetails(
        RepaymentId id,
        String number,
        String name,
        LocalDate leftOn,
        List<RepaidCost> costs,
        LocalDate recordedOn,
        String recordedBy,
        boolean replaced)
        implements Serializable {

    public RepaymentDetails {
        costs = List.copyOf(costs);
    }

    public Money total() {
        return total(costs);
    }

    public static Money total(List<RepaidCost> costs) {
        return Money.sum(costs.stream().map(RepaidCost::amount));
    }
}
