package org.ctoportal.compensation.cost;

import java.io.Serializable;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Money;

/** One component of a year with how it comes about, rounded once. */
public record CostLine(Component component, Money amount, String working) implements Serializable {

    /** What a year's cost is made of. */
    public enum Component {
        STIPENDS,
        /** Moves on the salary schedule: lane, step, points. */
        PLACEMENT,
        BONUSES,
        LOAD,
        REIMBURSEMENT,
        RENEWALS,
        DUES
    }

    static CostLine of(Component component, Fraction exact, String way) {
        var amount = Money.rounded(exact.rounded(2));
        return new CostLine(component, amount, way + " = " + amount.exact());
    }
}
