package org.ctoportal.interview.scorecard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/** That a panel scores in a search: who sees the others' ratings when, and until when it lasts. */
@Entity
class Scoring extends DistrictOwned {

    @Column(updatable = false)
    private long searchId;

    @Enumerated(EnumType.STRING)
    private OthersRatings othersRatings;

    private Instant openedAt;
    private String openedBy;
    private @Nullable Instant closedAt;
    private String closedBy = "";

    @SuppressWarnings("NullAway.Init")
    protected Scoring() {} // JPA

    Scoring(SearchId search, OthersRatings othersRatings, String author, Instant now) {
        this.searchId = search.value();
        this.othersRatings = othersRatings;
        this.openedAt = now;
        this.openedBy = author;
    }

    /** The chair ends it: open scorecards stay as they are and take nothing any more. */
    void close(String author, Instant now) {
        requireRunning();
        closedAt = now;
        closedBy = author;
    }

    void requireRunning() {
        if (closedAt != null) {
            throw new ScoringClosedException();
        }
    }

    ScoringTerms terms() {
        return new ScoringTerms(new SearchId(searchId), othersRatings, openedAt, openedBy, closedAt, closedBy);
    }
}
