package org.ctoportal.district;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A school district. Not district-owned itself: it is the owner all other rows refer to. */
@Entity
class District {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String name;

    @Column(columnDefinition = "char(2)")
    private String state;

    @Enumerated(EnumType.STRING)
    private OrganizationType organizationType;

    private String timeZone;
    private boolean demo;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected District() {} // JPA

    District(FoundDistrict command, Instant now) {
        this.name = command.name();
        this.state = command.state();
        this.organizationType = command.organizationType();
        this.timeZone = command.timeZone().getId();
        this.demo = command.demo();
        this.createdAt = now;
    }

    DistrictId id() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new DistrictId(id);
    }

    String name() {
        return name;
    }

    String state() {
        return state;
    }

    OrganizationType organizationType() {
        return organizationType;
    }

    ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    boolean isDemo() {
        return demo;
    }
}
