package org.ctoportal.interview.record;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/** A charge, suit or audit that keeps records from being destroyed until it is over and somebody says so. */
@Entity
class LegalHold extends DistrictOwned {

    private long searchId;
    private LocalDate heldOn;
    private String reason;
    private @Nullable LocalDate reviewOn;
    private Instant setAt;
    private String setBy;
    private @Nullable Instant releasedAt;
    private String releasedBy = "";
    private String releaseReason = "";

    @SuppressWarnings("NullAway.Init")
    protected LegalHold() {} // JPA

    LegalHold(SearchId search, SetHold command, String author, Instant now) {
        this.searchId = search.value();
        this.heldOn = command.heldOn();
        this.reason = command.reason();
        this.reviewOn = command.reviewOn();
        this.setAt = now;
        this.setBy = author;
    }

    void release(String why, String author, Instant now) {
        if (releasedAt == null) {
            releasedAt = now;
            releasedBy = author;
            releaseReason = why.strip();
        }
    }

    boolean stands() {
        return releasedAt == null;
    }

    HoldLine line() {
        return new HoldLine(id(), heldOn, reason, reviewOn, setAt, setBy, releasedAt, releasedBy, releaseReason);
    }

    long searchId() {
        return searchId;
    }
}
