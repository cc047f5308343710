package org.ctoportal.jobdescription.posting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was made public at one time, or that it was ended; who did it and why. Never changes. */
@Entity
class PostingEdition extends DistrictOwned {

    private long postingId;
    private int number;

    @Enumerated(EnumType.STRING)
    private PostingAct act;

    private String reason;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String terms;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String page;

    private Instant happenedAt;
    private String happenedBy;

    @SuppressWarnings("NullAway.Init")
    protected PostingEdition() {} // JPA

    PostingEdition(
            Posting posting, PostingAct act, String reason, String terms, String page, String author, Instant now) {
        this.postingId = posting.id();
        this.number = posting.lastEdition();
        this.act = act;
        this.reason = reason;
        this.terms = terms;
        this.page = page;
        this.happenedAt = now;
        this.happenedBy = author;
    }

    int number() {
        return number;
    }

    PostingAct act() {
        return act;
    }

    String reason() {
        return reason;
    }

    String terms() {
        return terms;
    }

    String page() {
        return page;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    String happenedBy() {
        return happenedBy;
    }
}
