package org.ctoportal.maintenance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import org.ctoportal.district.tenancy.Unaudited;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The one maintenance there can be: announced, or going on. Written by the command of that name. */
@Entity
@Immutable
@Unaudited("Written by whoever runs the portal, past the portal")
class Maintenance {

    static final int ONLY = 1;

    @Id
    private int id;

    private Instant beginsAt;
    private @Nullable Instant endsAt;
    private String zone;
    private String says;

    @SuppressWarnings("NullAway.Init")
    protected Maintenance() {} // JPA

    MaintenanceNotice notice() {
        return new MaintenanceNotice(beginsAt, endsAt, ZoneId.of(zone), says);
    }
}
