package org.ctoportal.interview.record;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.identity.PersonId;
import org.ctoportal.interview.search.SearchId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The destruction of the records of a search: asked for, agreed to, done. What is left of them is its certificate. */
@Entity
class Destruction extends DistrictOwned {

    private long searchId;
    private long requesterId;
    private String requestedBy;
    private Instant requestedAt;
    private String approvedBy = "";
    private @Nullable Instant doneAt;
    private @Nullable LocalDate keptUntil;
    private String hash = "";

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String rules = "";

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String parts = "";

    @SuppressWarnings("NullAway.Init")
    protected Destruction() {} // JPA

    Destruction(SearchId search, PersonId requester, String name, Instant now) {
        this.searchId = search.value();
        this.requesterId = requester.value();
        this.requestedBy = name;
        this.requestedAt = now;
    }

    boolean isBy(PersonId person) {
        return requesterId == person.value();
    }

    boolean isDone() {
        return doneAt != null;
    }

    /** Writes the certificate. */
    void done(String approver, Retention retention, List<DestroyedPart> destroyed, String digest, Instant now) {
        approvedBy = approver;
        doneAt = now;
        keptUntil = retention.until();
        hash = digest;
        rules = retention.rules().stream()
                .map(rule -> rule.until() + "\t" + rule.message() + " (" + rule.source() + ")")
                .collect(Collectors.joining("\n"));
        parts = destroyed.stream().map(one -> one.part() + "\t" + one.records()).collect(Collectors.joining("\n"));
    }

    DestructionLine line() {
        return new DestructionLine(
                requestedBy,
                requestedAt,
                approvedBy,
                doneAt,
                keptUntil,
                rules.lines().map(line -> line.replace("\t", ": ")).toList(),
                parts.lines()
                        .map(line -> line.split("\t"))
                        .map(cells -> new DestroyedPart(cells[0], Integer.parseInt(cells[1])))
                        .toList(),
                hash);
    }

    long searchId() {
        return searchId;
    }
}
