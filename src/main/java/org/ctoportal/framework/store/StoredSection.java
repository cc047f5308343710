package org.ctoportal.framework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.ctoportal.framework.Section;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A section of a document kind. */
@Entity
@Immutable
@Table(name = "clause_section")
class StoredSection extends PackRow {

    private String kindCode;
    private String code;
    private String title;
    private int sectionOrder;
    private @Nullable String slotCode;
    private boolean required;
    private @Nullable String variant;

    @SuppressWarnings("NullAway.Init")
    protected StoredSection() {} // JPA

    StoredSection(RowKey key, String kindCode, Section section) {
        super(key);
        this.kindCode = kindCode;
        this.code = section.code();
        this.title = section.title();
        this.sectionOrder = section.order();
        this.slotCode = section.slot();
        this.required = section.required();
        this.variant = section.variant();
    }

    String kindCode() {
        return kindCode;
    }

    Section section() {
        return new Section(code, title, sectionOrder, slotCode, required, variant);
    }
}
