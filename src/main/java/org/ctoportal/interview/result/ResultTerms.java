package org.ctoportal.interview.result;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/** Whether the result of a search is settled by a final decision. */
@Entity
class ResultTerms extends DistrictOwned {

    private long searchId;
    private @Nullable Instant settledAt;
    private Instant setAt;
    private String setBy;

    @SuppressWarnings("NullAway.Init")
    protected ResultTerms() {} // JPA

    ResultTerms(SearchId search, String author, Instant now) {
        this.searchId = search.value();
        this.setAt = now;
        this.setBy = author;
    }

    void settle(Instant now) {
        requireUnsettled();
        settledAt = now;
    }

    void requireUnsettled() {
        if (settledAt != null) {
            throw new ResultSettledException();
        }
    }

    boolean isSettled() {
        return settledAt != null;
    }

    Instant setAt() {
        return setAt;
    }

    String setBy() {
        return setBy;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }
}
