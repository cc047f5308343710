package org.ctoportal.interview.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import org.ctoportal.district.DistrictId;
import org.ctoportal.interview.search.SearchId;
import org.springframework.data.domain.Persistable;

/**
 * How often something about a panel changed. One task asks for the panels of all districts at once, so it belongs to none;
 * it says nothing but a number.
 */
@Entity
class PanelChange implements Persistable<Long> {

    @Id
    private long searchId;

    private long districtId;
    private long number;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected PanelChange() {} // JPA

    PanelChange(SearchId search, DistrictId district) {
        this.searchId = search.value();
        this.districtId = district.value();
        this.number = 1;
        this.fresh = true;
    }

    @Override
    public Long getId() {
        return searchId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
