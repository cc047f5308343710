package org.ctoportal.interview.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.panel.PanelMemberId;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/** That what somebody gave who left the panel counts for nobody, and perhaps that it counts again. Both stay in the record. */
@Entity
class SetAside extends DistrictOwned {

    @Column(updatable = false)
    private long searchId;

    @Column(updatable = false)
    private long memberId;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Instant setAsideAt;

    @Column(updatable = false)
    private String setAsideBy;

    private @Nullable Instant restoredAt;
    private String restoredBy = "";

    @SuppressWarnings("NullAway.Init")
    protected SetAside() {} // JPA

    SetAside(SearchId search, PanelMemberId member, String reason, String author, Instant now) {
        this.searchId = search.value();
        this.memberId = member.value();
        this.reason = reason;
        this.setAsideAt = now;
        this.setAsideBy = author;
    }

    void restore(String author, Instant now) {
        restoredAt = now;
        restoredBy = author;
    }

    PanelMemberId member() {
        return new PanelMemberId(memberId);
    }

    boolean isInForce() {
        return restoredAt == null;
    }

    SetAsideStep step(String rater) {
        return new SetAsideStep(rater, reason, setAsideAt, setAsideBy, restoredAt, restoredBy);
    }
}
