package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctoportal.shared.Money;

/**
 * What somebody who left of their own accord, or did not pass after an advance, pays back, as it was recorded.
 *
 * @param leftOn the last day of employment; of an advance the day it is due
 * @param replaced whether another day of leaving was recorded since, or a pass that keeps the advance
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

    /** The claim of the advance that is paid back; empty for somebody who left. */
    public Optional<ClaimId> advance() {
        return costs.stream()
                .filter(cost -> cost.clause().equals(ClaimKind.ADVANCE.clause()))
                .map(RepaidCost::claim)
                .findFirst();
    }

    /** The same; it does not count any more where something replaced it. */
    RepaymentDetails replacedIf(boolean isReplaced) {
        return new RepaymentDetails(id, number, name, leftOn, costs, recordedOn, recordedBy, isReplaced);
    }

    public Money total() {
        return total(costs);
    }

    public static Money total(List<RepaidCost> costs) {
        return Money.sum(costs.stream().map(RepaidCost::amount));
    }
}
