package org.ctoportal.compensation.adoption;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.Due;
import org.ctoportal.district.tenancy.Unaudited;
import org.jspecify.annotations.Nullable;

/** When those who review a policy are reminded of it next. */
@Entity
@Unaudited("A clock of the portal, no work of a person")
class PolicyDue extends Due {

    @Id
    private @Nullable Long policy;

    @SuppressWarnings("NullAway.Init")
    protected PolicyDue() {} // JPA

    PolicyDue(PolicyId policy, DistrictId district, Instant dueAt) {
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
