package org.ctoportal.framework.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ctoportal.district.tenancy.DistrictOwned;
import org.ctoportal.framework.pack.PartId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a district's edition changed in one part of its base. A part without a row is as in the base. */
@Entity
@Table(name = "edition_part")
class StoredChange extends DistrictOwned {

    private long editionId;
    private String list;
    private String code;
    private @Nullable String parentList;
    private @Nullable String parentCode;
    private @Nullable Integer position;
    private boolean switchedOff;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String content;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String baseContent;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String origin;

    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected StoredChange() {} // JPA

    StoredChange(EditionId edition, PartChange change, String author, Instant now) {
        this.editionId = edition.value();
        this.list = change.id().list();
        this.code = change.id().code();
        this.changedAt = now;
        this.changedBy = author;
        become(change, author, now);
    }

    final void become(PartChange change, String author, Instant now) {
        var parent = change.parent();
        parentList = parent == null ? null : parent.list();
        parentCode = parent == null ? null : parent.code();
        position = change.position();
        switchedOff = change.switchedOff();
        content = change.content();
        baseContent = change.reworded();
        origin = change.origin();
        changedAt = now;
        changedBy = author;
    }

    PartChange change() {
        var parent = parentList == null || parentCode == null ? null : new PartId(parentList, parentCode);
        return new PartChange(new PartId(list, code), parent, position, switchedOff, content, baseContent, origin);
    }
}
