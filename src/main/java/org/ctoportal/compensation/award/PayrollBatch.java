package org.ctoportal.compensation.award;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.ctoportal.compensation.award.RefusedAwardException.Reason;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.shared.FiscalYear;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Payments somebody prepared and somebody else approves. Its lines never change. */
@Entity
@Table(name = "compensation_payroll_batch")
class PayrollBatch extends DistrictOwned {

    private long policyId;
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private PayrollStatus status = PayrollStatus.SUBMITTED;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String payrollLines;

    private long preparedBy;
    private String preparedByName;
    private Instant preparedAt;
    private @Nullable String decidedByName;
    private @Nullable Instant decidedAt;
    private @Nullable String returnReason;

    @SuppressWarnings("NullAway.Init")
    protected PayrollBatch() {} // JPA

    PayrollBatch(PolicyId policy, FiscalYear year, List<PayrollLine> lines, SignedInPerson by, Instant now) {
        this.policyId = policy.value();
        this.fiscalYear = year.start();
        this.payrollLines = AwardJson.write(lines);
        this.preparedBy = by.id().value();
        this.preparedByName = by.name();
        this.preparedAt = now;
    }

    void approve(SignedInPerson by, Instant now) {
        refuse(status != PayrollStatus.SUBMITTED, Reason.DECIDED);
        refuse(new PersonId(preparedBy).equals(by.id()), Reason.SAME_PERSON);
        decide(PayrollStatus.APPROVED, by, now);
    }

    void sendBack(String reason, SignedInPerson by, Instant now) {
        refuse(status != PayrollStatus.SUBMITTED, Reason.DECIDED);
        refuse(reason.isBlank() || reason.length() > PayrollBatchDetails.LONGEST_REASON, Reason.NO_REASON);
        returnReason = reason.strip();
        decide(PayrollStatus.RETURNED, by, now);
    }

    private void decide(PayrollStatus next, SignedInPerson by, Instant now) {
        status = next;
        decidedByName = by.name();
        decidedAt = now;
    }

    private static void refuse(boolean refused, Reason reason) {
        if (refused) {
            throw new RefusedAwardException(reason);
        }
    }

    PayrollStatus status() {
        return status;
    }

    PolicyId policy() {
        return new PolicyId(policyId);
    }

    FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    List<PayrollLine> lines() {
        return AwardJson.lines(payrollLines);
    }

    PayrollBatchDetails details() {
        return new PayrollBatchDetails(
                new PayrollBatchId(id()),
                policy(),
                year(),
                status,
                lines(),
                preparedByName,
                preparedAt,
                decidedByName,
                decidedAt,
                returnReason);
    }
}
