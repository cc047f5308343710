package org.ctoportal.compensation.announcement;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.district.DistrictId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read of a policy, and nothing else of it. Belongs to everybody, so that answering a stranger never opens
 * a district. It is there only while the district wants the page.
 */
@Entity
class PublishedPolicy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private long districtId;
    private long policyId;
    private String slug;
    private String number;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String page;

    private String zone;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected PublishedPolicy() {} // JPA

    PublishedPolicy(
            DistrictId district, PolicyId policy, String slug, String number, String page, ZoneId zone, Instant now) {
        this.districtId = district.value();
        this.policyId = policy.value();
        this.slug = slug;
        this.number = number;
        this.page = page;
        this.zone = zone.getId();
        this.changedAt = now;
    }

    void show(String newPage, ZoneId newZone, Instant now) {
        zone = newZone.getId();
        if (!page.equals(newPage)) {
            page = newPage;
            changedAt = now;
        }
    }

    String page() {
        return page;
    }

    String slug() {
        return slug;
    }

    String number() {
        return number;
    }
}
