package org.ctoportal.compensation.cost;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.compensation.cost.CostLine.Component;
import org.ctoportal.shared.Money;

/**
 * A year of a cost model.
 *
 * @param year counted from 1
 * @param capped what counts toward the yearly limit: stipends, bonuses and employer costs
 * @param beyond what that is beyond the limit; nothing where there is none
 * @param releaseHours work time for candidates: no cash, and in no total
 */
public record CostYear(
        int year, Uptake.Counted uptake, List<CostLine> lines, Money capped, Money beyond, long releaseHours)
        implements Serializable {

    public CostYear {
        lines = List.copyOf(lines);
    }

    public Money amount(Component component) {
        return Money.sum(
                lines.stream().filter(line -> line.component() == component).map(CostLine::amount));
    }

    /** In cash. */
    public Money total() {
        return Money.sum(lines.stream().map(CostLine::amount));
    }
}
