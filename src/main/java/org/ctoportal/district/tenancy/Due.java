package org.ctoportal.district.tenancy;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.ctoportal.district.DistrictId;
import org.springframework.data.domain.Persistable;

/**
 * That something of a district is due by itself, and when. Numbers only, so that one look over all districts finds what is to
 * do without opening any of them; it has the number of what is due.
 */
@MappedSuperclass
public abstract class Due implements Persistable<Long> {

    private long districtId;
    private Instant dueAt;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init")
    protected Due() {} // JPA

    protected Due(DistrictId district, Instant dueAt) {
        this.districtId = district.value();
        this.dueAt = dueAt;
        this.isNew = true;
    }

    /** Nobody else takes it until then. */
    public void leaveUntil(Instant later) {
        dueAt = later;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }

    public DistrictId district() {
        return new DistrictId(districtId);
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
