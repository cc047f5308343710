package org.ctoportal.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.ctoportal.district.DistrictId;
import org.jspecify.annotations.Nullable;

/** That a district demands a second factor from a role. Read at sign-in, so it names its district itself as seats do. */
@Entity
class SecondFactorDemand {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long districtId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @SuppressWarnings("NullAway.Init")
    protected SecondFactorDemand() {} // JPA

    SecondFactorDemand(DistrictId district, Role role) {
        this.districtId = district.value();
        this.role = role;
    }

    Role role() {
        return role;
    }
}
