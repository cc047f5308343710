package org.ctoportal.framework.store;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;

/** A row that belongs to a published pack version. Shared by all districts and never changed after its insert. */
@MappedSuperclass
class PackRow {

    @EmbeddedId
    private RowKey key;

    @SuppressWarnings("NullAway.Init")
    protected PackRow() {} // JPA

    PackRow(RowKey key) {
        this.key = key;
    }
}
