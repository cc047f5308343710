package org.ctoportal.interview.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.interview.search.SearchId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a bundle left: for whom, by whom, what it was, and what was withheld from it and why. */
@Entity
class BundleTaken extends DistrictOwned {

    private long searchId;

    @Enumerated(EnumType.STRING)
    private RedactionLevel level;

    private int files;
    private String hash;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String withheld;

    private Instant takenAt;
    private String takenBy;

    @SuppressWarnings("NullAway.Init")
    protected BundleTaken() {} // JPA

    BundleTaken(SearchId search, RecordBundle bundle, String author, Instant now) {
        this.searchId = search.value();
        this.level = bundle.level();
        this.files = bundle.files();
        this.hash = bundle.hash();
        this.withheld = bundle.withheld().stream()
                .map(one -> one.what() + "\t" + one.why())
                .collect(Collectors.joining("\n"));
        this.takenAt = now;
        this.takenBy = author;
    }

    BundleLine line() {
        return new BundleLine(level, files, hash, withheld(), takenAt, takenBy);
    }

    private List<Withheld> withheld() {
        return withheld.lines()
                .map(line -> line.split("\t", 2))
                .map(parts -> new Withheld(parts[0], parts[1]))
                .toList();
    }
}
