package org.ctoportal.compensation.award;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.Due;
import org.ctoportal.district.tenancy.Unaudited;
import org.jspecify.annotations.Nullable;

/** When it is looked next whether payments by a policy stop soon. Numbers only, so that one look finds it over all districts. */
@Entity
@Unaudited("A clock of the portal, no work of a person")
@Table(name = "compensation_stop_due")
class StopDue extends Due {

    @Id
    private @Nullable Long policy;

    @SuppressWarnings("NullAway.Init")
    protected StopDue() {} // JPA

    StopDue(PolicyId policy, DistrictId district, Instant dueAt) {
        super(district, dueAt);
        this.policy = policy.value();
    }

    @Override
    public @Nullable Long getId() {
        return policy;
    }

    PolicyId policy() {
        return new PolicyId(Objects.requireNonNull(policy));
    }
}
