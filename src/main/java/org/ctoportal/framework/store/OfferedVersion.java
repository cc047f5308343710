package org.ctoportal.framework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.PackVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A district's version offered to another district. Both sides write it, so it names the receiver itself instead of being
 * filtered by it; every query on it names the receiver or the version.
 */
@Entity
class OfferedVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long districtId;
    private long packVersionId;
    private Instant offeredAt;
    private String offeredBy;
    private boolean withdrawn;
    private boolean taken;

    @SuppressWarnings("NullAway.Init")
    protected OfferedVersion() {} // JPA

    OfferedVersion(PackVersionId version, DistrictId receiver, String by, Instant now) {
        this.packVersionId = version.value();
        this.districtId = receiver.value();
        offer(by, now);
    }

    final void offer(String by, Instant now) {
        offeredBy = by;
        offeredAt = now;
        withdrawn = false;
    }

    /** Takes the offer back; a district that took it keeps it. */
    void withdraw() {
        withdrawn = true;
    }

    /** Notes that the receiver uses it, or has based something on it. */
    void take() {
        taken = true;
    }

    PackOffer details() {
        return new PackOffer(new DistrictId(districtId), offeredAt, withdrawn, taken);
    }
}
