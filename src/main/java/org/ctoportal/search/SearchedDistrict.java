package org.ctoportal.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.Unaudited;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A district that has an index; held by whoever brings it up to date, so that portals do it one after the other. */
@Entity
@Unaudited("Belongs to the index, which follows from what is told of")
class SearchedDistrict implements Persistable<Long> {

    /** Goes up when words are compared or kept in another way, or more is found: then every index is made anew. */
    static final int EDITION = 2;

    @Id
    private @Nullable Long districtId;

    private int edition = EDITION;

    @Transient
    private boolean isNew;

    protected SearchedDistrict() {} // JPA

    SearchedDistrict(DistrictId district) {
        this.districtId = district.value();
        this.isNew = true;
    }

    boolean isCurrent() {
        return edition == EDITION;
    }

    void makeCurrent() {
        edition = EDITION;
    }

    @Override
    public @Nullable Long getId() {
        return districtId;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
