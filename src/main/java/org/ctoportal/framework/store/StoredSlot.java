package org.ctoportal.framework.store;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.ctoportal.framework.Slot;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A list or table that documents of a clause library fill from data. */
@Entity
@Immutable
@Table(name = "clause_slot")
class StoredSlot extends PackRow {

    private String code;
    private String description;

    @Convert(converter = Lines.class)
    private List<String> slotColumns;

    private @Nullable String fromPack;

    @SuppressWarnings("NullAway.Init")
    protected StoredSlot() {} // JPA

    StoredSlot(RowKey key, Slot slot) {
        super(key);
        this.code = slot.code();
        this.description = slot.description();
        this.slotColumns = slot.columns();
        this.fromPack = slot.fromPack();
    }

    Slot slot() {
        return new Slot(code, description, slotColumns, fromPack);
    }
}
