package org.ctoportal.compensation.award;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.tenancy.DistrictOwned;

/** That it was told, so many days before, that pay stops; it is told once. */
@Entity
@Table(name = "compensation_stop_notice")
class StopNotice extends DistrictOwned {

    private long policyId;
    private String employeeNumber;
    private String certification;
    private LocalDate lastDay;
    private int daysBefore;
    private Instant postedAt;

    @SuppressWarnings("NullAway.Init")
    protected StopNotice() {} // JPA

    StopNotice(PolicyId policy, StipendStop stop, int daysBefore, Instant now) {
        this.policyId = policy.value();
        this.employeeNumber = stop.number();
        this.certification = stop.certification();
        this.lastDay = stop.lastDay();
        this.daysBefore = daysBefore;
        this.postedAt = now;
    }

    /** Whoever was told has another number in payroll now, and is not told again for it. */
    void carry(String number) {
        employeeNumber = number;
    }

    PaidRecord record(ZoneId zone) {
        var posted = LocalDate.ofInstant(postedAt, zone);
        return new PaidRecord(
                PaidRecord.Kind.NOTICE,
                new PolicyId(policyId),
                "",
                employeeNumber,
                null,
                null,
                certification,
                posted,
                posted,
                null);
    }
}
