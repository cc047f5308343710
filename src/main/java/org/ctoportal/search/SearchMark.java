package org.ctoportal.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.tenancy.Unaudited;
import org.jspecify.annotations.Nullable;

/** That something changed since the index read it. Numbers only, so that one look over all districts finds what is to do. */
@Entity
@Unaudited("Says of the index what it has to read again; the change itself is told of")
class SearchMark {

    /** Stands for everything of the kind. */
    static final long ALL = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private long districtId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FoundKind kind;

    @Column(updatable = false)
    private long number;

    @SuppressWarnings("NullAway.Init")
    protected SearchMark() {} // JPA

    SearchMark(DistrictId district, FoundKind kind, long number) {
        this.districtId = district.value();
        this.kind = kind;
        this.number = number;
    }

    @Nullable
    Long id() {
        return id;
    }

    FoundKind kind() {
        return kind;
    }

    long number() {
        return number;
    }
}
