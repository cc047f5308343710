package org.ctoportal.jobdescription.posting;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.ctoportal.district.DistrictId;
import org.jspecify.annotations.Nullable;

/** The name of a district in the addresses of its public postings. Belongs to everybody: it is read before any district is. */
@Entity
class JobSite {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long districtId;
    private String slug;

    @SuppressWarnings("NullAway.Init")
    protected JobSite() {} // JPA

    JobSite(DistrictId district, String slug) {
        this.districtId = district.value();
        this.slug = slug;
    }

    DistrictId district() {
        return new DistrictId(districtId);
    }

    String slug() {
        return slug;
    }
}
