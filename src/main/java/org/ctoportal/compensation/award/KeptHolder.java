package org.ctoportal.compensation.award;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An employee with certifications, as human resources keeps the facts that pay depends on. */
@Entity
@Table(name = "compensation_holder")
class KeptHolder extends DistrictOwned {

    private long policyId;
    private String employeeNumber;
    private String holderName;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String facts;

    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected KeptHolder() {} // JPA

    @SuppressWarnings("NullAway.Init") // change() sets the rest
    KeptHolder(PolicyId policy, Holder holder, String by, Instant now) {
        this.policyId = policy.value();
        change(holder, by, now);
    }

    final void change(Holder holder, String by, Instant now) {
        employeeNumber = holder.number();
        holderName = holder.name();
        facts = AwardJson.write(holder);
        changedBy = by;
        changedAt = now;
    }

    long policy() {
        return policyId;
    }

    String number() {
        return employeeNumber;
    }

    String name() {
        return holderName;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }

    Holder holder() {
        return AwardJson.holder(facts);
    }

    HolderLine line() {
        return new HolderLine(new HolderId(id()), version(), holder());
    }
}
