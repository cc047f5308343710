package org.ctoportal.interview.record;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/** What is known of the records of a search as records: dates that retention counts from, and requests. */
@Entity
class SearchRecord extends DistrictOwned {

    private long searchId;
    private @Nullable LocalDate madeOn;
    private @Nullable LocalDate actionOn;
    private @Nullable LocalDate noticeOn;
    private boolean requestPending;
    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected SearchRecord() {} // JPA

    SearchRecord(SearchId search, String author, Instant now) {
        this.searchId = search.value();
        this.changedAt = now;
        this.changedBy = author;
    }

    void say(RecordFacts facts, String author, Instant now) {
        madeOn = facts.madeOn();
        actionOn = facts.actionOn();
        noticeOn = facts.noticeOn();
        requestPending = facts.requestPending();
        changedAt = now;
        changedBy = author;
    }

    RecordFacts facts() {
        return new RecordFacts(madeOn, actionOn, noticeOn, requestPending);
    }

    long searchId() {
        return searchId;
    }
}
