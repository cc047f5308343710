package org.ctoportal.authoring.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The route a district chose for a kind of document. */
@Entity
@Table(name = "approval_route")
class ChosenRoute extends DistrictOwned {

    private String kind;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String stages;

    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected ChosenRoute() {} // JPA

    ChosenRoute(String kind, String stages, String author, Instant now) {
        this.kind = kind;
        this.stages = stages;
        this.changedBy = author;
        this.changedAt = now;
    }

    void change(String newStages, String author, Instant now) {
        stages = newStages;
        changedBy = author;
        changedAt = now;
    }

    String stages() {
        return stages;
    }
}
