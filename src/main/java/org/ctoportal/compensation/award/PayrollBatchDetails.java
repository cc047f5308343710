package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/** Payments on their way to payroll; who decided and why it came back are none before that. */
public record PayrollBatchDetails(
        PayrollBatchId id,
        PolicyId policy,
        FiscalYear year,
        PayrollStatus status,
        List<PayrollLine> lines,
        String preparedBy,
        Instant preparedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String returnReason)
        implements Serializable {

    public static final int LONGEST_REASON = 1000;

    public PayrollBatchDetails {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return Money.sum(lines.stream().map(PayrollLine::amount));
    }
}
