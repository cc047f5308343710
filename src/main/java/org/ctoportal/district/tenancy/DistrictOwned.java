package org.ctoportal.district.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An entity that belongs to exactly one district: number, version and owner. */
@MappedSuperclass
public abstract class DistrictOwned {

    /** The name of the field that holds the owner. */
    static final String OWNER = "districtId";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @TenantId
    @Column(name = "district_id", nullable = false, updatable = false)
    private @Nullable Long districtId;

    protected DistrictOwned() {}

    /** As a statement of {@link FixedQuery} read it; followed by nobody. */
    protected DistrictOwned(long id, long version) {
        this.id = id;
        this.version = version;
    }

    /** The number the database gave it; asking before it was saved is a programming error. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return id;
    }

    public long version() {
        return version;
    }

    @Nullable
    Long ownerDistrict() {
        return districtId;
    }
}
