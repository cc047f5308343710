package org.ctoportal.compensation.policy;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a policy is estimated to cost in cash in its first three fiscal years, employer costs included.
 *
 * @param source what the amounts rest on, such as the cost model with its day
 */
public record PolicyCost(BigDecimal year1, BigDecimal year2, BigDecimal year3, String source) implements Serializable {

    public static final int LONGEST_SOURCE = 300;
    static final BigDecimal HIGHEST = new BigDecimal("999999999.99");

    public PolicyCost {
        source = source.strip();
    }

    public BigDecimal total() {
        return year1.add(year2).add(year3);
    }

    /** Whether every amount is one in cents and not below nothing, and the source is told. */
    public boolean isKeepable() {
        return !source.isEmpty()
                && source.length() <= LONGEST_SOURCE
                && List.of(year1, year2, year3).stream().allMatch(PolicyCost::isAmount);
    }

    private static boolean isAmount(BigDecimal amount) {
        return amount.signum() >= 0 && amount.stripTrailingZeros().scale() <= 2 && amount.compareTo(HIGHEST) <= 0;
    }
}
