package org.ctoportal.interview.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.search.SearchId;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Whom a search ends with. Every change is an edition of its own; once final, it and the record it stands on stay. */
@Entity
class Decision extends DistrictOwned {

    @Column(updatable = false)
    private long searchId;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    private int lastEdition;

    @Column(name = "record", length = Length.LONG32)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String frozen;

    private String seal = "";
    private @Nullable Instant finalAt;
    private String finalBy = "";

    @SuppressWarnings("NullAway.Init")
    protected Decision() {} // JPA

    Decision(SearchId search) {
        this.searchId = search.value();
        this.content = DecisionJson.write(WriteDecision.EMPTY);
    }

    /** What the decision says now, and the edition it is kept as. */
    DecisionEdition write(WriteDecision command, String author, Instant now) {
        requireOpen();
        content = DecisionJson.write(command);
        lastEdition++;
        return new DecisionEdition(this, author, now);
    }

    /** For good, with everything the panel gave. */
    void finish(PanelRecord record, String author, Instant now) {
        requireOpen();
        frozen = DecisionJson.write(record);
        seal = DecisionJson.seal(content, frozen);
        finalAt = now;
        finalBy = author;
    }

    private void requireOpen() {
        if (finalAt != null) {
            throw new DecisionFinalException();
        }
    }

    int lastEdition() {
        return lastEdition;
    }

    String json() {
        return content;
    }

    WriteDecision content() {
        return DecisionJson.decision(content);
    }

    @Nullable
    PanelRecord frozen() {
        return frozen == null ? null : DecisionJson.record(frozen);
    }

    @Nullable
    FinalDecision finality() {
        return finalAt == null || frozen == null
                ? null
                : new FinalDecision(finalAt, finalBy, seal, seal.equals(DecisionJson.seal(content, frozen)));
    }

    /** The record it stands on, in the form its seal is of; empty while it can change. */
    String frozenJson() {
        return frozen == null ? "" : frozen;
    }
}
