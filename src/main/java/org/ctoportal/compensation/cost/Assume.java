package org.ctoportal.compensation.cost;

import java.math.BigDecimal;

/** Makes an assumption another, with where it comes from. */
public record Assume(AssumptionKind kind, BigDecimal value, String source) {

    public boolean isPossible() {
        return kind.accepts(value) && !source.isBlank() && source.strip().length() <= Assumption.LONGEST_SOURCE;
    }
}
