package org.ctoportal.compensation.award;

import java.util.Comparator;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;

/** A single payment that a policy by itself gives somebody for a certification. */
record SingleEntitlement(String policy, String certification, Money amount, FiscalYear year) {

    static final Comparator<SingleEntitlement> FIRST = Comparator.comparingInt(
                    (SingleEntitlement one) -> one.year().start())
            .thenComparing(one -> one.amount().amount(), Comparator.reverseOrder())
            .thenComparing(SingleEntitlement::policy);

    /** Of two policies, who pays first pays alone; in one year the larger. */
    boolean isBefore(SingleEntitlement other) {
        return certification.equals(other.certification)
                && !policy.equals(other.policy)
                && FIRST.compare(this, other) < 0;
    }
}
