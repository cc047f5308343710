package org.ctoportal.compensation.award;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody pays back. It never changes but for the number in payroll; another day of leaving is recorded beside it. */
@Entity
@Table(name = "compensation_repayment")
class KeptRepayment extends DistrictOwned {

    private long policyId;
    private String employeeNumber;
    private String holderName;
    private LocalDate leftOn;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String repaid;

    private Instant recordedAt;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected KeptRepayment() {} // JPA

    KeptRepayment(
            PolicyId policy,
            String number,
            String name,
            LocalDate leftOn,
            List<RepaidCost> costs,
            String recordedBy,
            Instant now) {
        this.policyId = policy.value();
        this.employeeNumber = number;
        this.holderName = name;
        this.leftOn = leftOn;
        this.repaid = AwardJson.write(costs);
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    /** Whoever it is of has another number in payroll now. */
    void carry(String number) {
        employeeNumber = number;
    }

    PolicyId policy() {
        return new PolicyId(policyId);
    }

    RepaymentDetails details(ZoneId zone) {
        return new RepaymentDetails(
                new RepaymentId(id()),
                employeeNumber,
                holderName,
                leftOn,
                AwardJson.repaid(repaid),
                LocalDate.ofInstant(recordedAt, zone),
                recordedBy,
                false);
    }
}
