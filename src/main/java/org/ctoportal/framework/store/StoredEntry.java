package org.ctoportal.framework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.ctoportal.framework.PackEntry;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An entry of a pack without tables of its own. */
@Entity
@Immutable
@Table(name = "framework_pack_entry")
class StoredEntry extends PackRow {

    private String code;
    private String kind;
    private @Nullable String parentCode;
    private String title;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String text;

    private @Nullable StoredProvenance provenance;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String details;

    @SuppressWarnings("NullAway.Init")
    protected StoredEntry() {} // JPA

    StoredEntry(RowKey key, PackEntry entry) {
        super(key);
        this.code = entry.code();
        this.kind = entry.kind();
        this.parentCode = entry.parent();
        this.title = entry.title();
        this.text = entry.text();
        this.provenance = entry.provenance() == null ? null : StoredProvenance.of(entry.provenance());
        this.details = entry.details();
    }

    PackEntry entry() {
        return new PackEntry(
                code, kind, parentCode, title, text, provenance == null ? null : provenance.provenance(), details);
    }
}
