package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to be paid back after passing.
 *
 * @param certification its code in the catalogue
 * @param resultsOn the day the results were told; none while they are not
 * @param passed whether the results are a pass
 */
public record CostClaim(
        String certification, List<Cost> costs, @Nullable LocalDate resultsOn, boolean passed, LocalDate claimedOn)
        implements Serializable {

    public CostClaim {
        costs = List.copyOf(costs);
    }

    /** A documented cost and what partners, states or others pay of it. */
    public record Cost(CostKind kind, Money amount, Money paidByOthers) implements Serializable {

        public Cost {
            if (amount.amount().signum() < 0 || paidByOthers.amount().signum() < 0 || paidByOthers.isMoreThan(amount)) {
                throw new IllegalArgumentException("Others pay at most the cost, and nothing is below nothing");
            }
        }

        Money own() {
            return amount.minus(paidByOthers);
        }
    }
}
