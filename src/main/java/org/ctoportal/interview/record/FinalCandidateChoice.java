package org.ctoportal.interview.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.search.SearchId;

/** Whom somebody named as most qualified where neither stages nor a panel say it. The last one counts, all stay. */
@Entity
class FinalCandidateChoice extends DistrictOwned {

    private static final String BETWEEN = ",";

    @Column(updatable = false)
    private long searchId;

    @Column(updatable = false)
    private String candidates;

    @Column(updatable = false)
    private Instant namedAt;

    @Column(updatable = false)
    private String namedBy;

    @SuppressWarnings("NullAway.Init")
    protected FinalCandidateChoice() {} // JPA

    FinalCandidateChoice(SearchId search, List<String> codes, String author, Instant now) {
        this.searchId = search.value();
        this.candidates = String.join(BETWEEN, codes);
        this.namedAt = now;
        this.namedBy = author;
    }

    FinalCandidateLine line() {
        return new FinalCandidateLine(List.of(candidates.split(BETWEEN)), namedAt, namedBy);
    }
}
