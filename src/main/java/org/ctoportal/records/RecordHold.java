package org.ctoportal.records;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.jspecify.annotations.Nullable;

/** A charge, suit, audit or request that keeps records from being destroyed until somebody lifts it, with the reason. */
@Entity
class RecordHold extends DistrictOwned {

    private String name;
    private String reason;
    private Instant setAt;
    private String setBy;
    private @Nullable Instant liftedAt;
    private String liftedBy = "";
    private String liftReason = "";

    @SuppressWarnings("NullAway.Init")
    protected RecordHold() {} // JPA

    RecordHold(String name, String reason, String author, Instant now) {
        this.name = name;
        this.reason = reason;
        this.setAt = now;
        this.setBy = author;
    }

    /** What was lifted stays lifted, with its first reason. */
    void lift(String why, String author, Instant now) {
        if (liftedAt == null) {
            liftedAt = now;
            liftedBy = author;
            liftReason = why;
        }
    }

    boolean stands() {
        return liftedAt == null;
    }

    HoldDetails details(List<HoldScope> covers) {
        return new HoldDetails(id(), name, reason, covers, setAt, setBy, liftedAt, liftedBy, liftReason);
    }
}
