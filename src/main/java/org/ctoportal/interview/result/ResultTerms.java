package org.ctoportal.interview.result;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/** The chair's word on a tie in a search, and whether its result is settled by a final decision. */
@Entity
class ResultTerms extends DistrictOwned {

    private static final String BETWEEN = ",";

    private long searchId;
    private String chairOrder = "";
    private String chairReason = "";
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

    void decide(TieBreakTerms terms, String author, Instant now) {
        requireUnsettled();
        chairOrder = String.join(BETWEEN, terms.chairOrder());
        chairReason = terms.chairReason();
        setAt = now;
        setBy = author;
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

    /** Those settled with the kit, and the chair's word after them. */
    TieBreakTerms after(TieBreakTerms settled) {
        return chairOrder.isEmpty() ? settled : settled.decidedBy(chairOrder(), chairReason);
    }

    /** Who of equal candidates goes first, by the chair; empty where nobody needed it. */
    List<String> chairOrder() {
        return chairOrder.isEmpty() ? List.of() : List.of(chairOrder.split(BETWEEN));
    }

    String chairReason() {
        return chairReason;
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
