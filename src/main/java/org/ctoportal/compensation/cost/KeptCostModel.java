package org.ctoportal.compensation.cost;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The cost model of a policy: what was entered; everything else is worked out from that. */
@Entity
@Table(name = "compensation_cost_model")
class KeptCostModel extends DistrictOwned {

    private long policyId;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String inputs;

    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected KeptCostModel() {} // JPA

    KeptCostModel(PolicyId policy, CostInputs inputs, String by, Instant now) {
        this.policyId = policy.value();
        this.inputs = inputs.json();
        this.changedBy = by;
        this.changedAt = now;
    }

    void change(CostInputs others, String by, Instant now) {
        inputs = others.json();
        changedBy = by;
        changedAt = now;
    }

    CostInputs inputs() {
        return CostInputs.read(inputs);
    }

    long policy() {
        return policyId;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }
}
