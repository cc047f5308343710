package org.ctoportal.interview.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/** The chair's order of candidates who shared a rank, and perhaps that it was taken back. Both stay in the record. */
@Entity
class ChairWord extends DistrictOwned {

    private static final String BETWEEN = ",";

    @Column(updatable = false)
    private long searchId;

    @Column(updatable = false)
    private String candidates;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Instant saidAt;

    @Column(updatable = false)
    private String saidBy;

    private @Nullable Instant takenBackAt;
    private String takenBackBy = "";

    @SuppressWarnings("NullAway.Init")
    protected ChairWord() {} // JPA

    ChairWord(SearchId search, List<String> order, String reason, String author, Instant now) {
        this.searchId = search.value();
        this.candidates = String.join(BETWEEN, order);
        this.reason = reason;
        this.saidAt = now;
        this.saidBy = author;
    }

    void takeBack(String author, Instant now) {
        takenBackAt = now;
        takenBackBy = author;
    }

    ChairStep step() {
        return new ChairStep(List.of(candidates.split(BETWEEN)), reason, saidAt, saidBy, takenBackAt, takenBackBy);
    }
}
