package org.ctoportal.district;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;

/** One value of the district's profile, under the name of the template variable it fills. */
@Entity
class DistrictFact extends DistrictOwned {

    private String name;
    private String factValue;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected DistrictFact() {} // JPA

    DistrictFact(String name, String value, Instant now) {
        this.name = name;
        this.factValue = value;
        this.changedAt = now;
    }

    void change(String value, Instant now) {
        this.factValue = value;
        this.changedAt = now;
    }

    String name() {
        return name;
    }

    String value() {
        return factValue;
    }
}
