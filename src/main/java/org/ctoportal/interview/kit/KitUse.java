package org.ctoportal.interview.kit;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.search.SearchId;
import org.hibernate.annotations.Immutable;

/** That the first interview of a search started, and by which edition of which kit. Never changes. */
@Entity
@Immutable
class KitUse extends DistrictOwned {

    private long searchId;
    private long kitId;
    private int edition;
    private Instant begunAt;
    private String begunBy;

    @SuppressWarnings("NullAway.Init")
    protected KitUse() {} // JPA

    KitUse(SearchId search, InterviewKitEdition edition, String author, Instant now) {
        this.searchId = search.value();
        this.kitId = edition.kit().value();
        this.edition = edition.number();
        this.begunAt = now;
        this.begunBy = author;
    }

    InterviewKitId kit() {
        return new InterviewKitId(kitId);
    }

    int edition() {
        return edition;
    }

    Instant begunAt() {
        return begunAt;
    }
}
