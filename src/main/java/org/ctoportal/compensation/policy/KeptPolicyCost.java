package org.ctoportal.compensation.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;

/** An estimate as it was made for the terms a policy had then. Never changes; the latest counts. */
@Entity
@Table(name = "compensation_policy_cost")
class KeptPolicyCost extends DistrictOwned {

    private long policyId;
    private BigDecimal yearOne;
    private BigDecimal yearTwo;
    private BigDecimal yearThree;
    private String costSource;
    private String terms;
    private Instant keptAt;
    private String keptBy;

    @SuppressWarnings("NullAway.Init")
    protected KeptPolicyCost() {} // JPA

    KeptPolicyCost(PolicyId policy, PolicyCost cost, String terms, String by, Instant now) {
        this.policyId = policy.value();
        this.yearOne = cost.year1();
        this.yearTwo = cost.year2();
        this.yearThree = cost.year3();
        this.costSource = cost.source();
        this.terms = terms;
        this.keptAt = now;
        this.keptBy = by;
    }

    PolicyCost cost() {
        return new PolicyCost(yearOne, yearTwo, yearThree, costSource);
    }

    CostModelState state(String termsNow) {
        return new CostModelState(cost(), keptAt, keptBy, terms.equals(termsNow));
    }

    long policy() {
        return policyId;
    }
}
