package org.ctoportal.framework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** That a clause stands in a section of a document kind. */
@Entity
@Immutable
@Table(name = "clause_placement")
class StoredPlacement extends PackRow {

    private String clauseCode;
    private String kindCode;
    private String sectionCode;

    @SuppressWarnings("NullAway.Init")
    protected StoredPlacement() {} // JPA

    StoredPlacement(RowKey key, String clauseCode, String kindCode, String sectionCode) {
        super(key);
        this.clauseCode = clauseCode;
        this.kindCode = kindCode;
        this.sectionCode = sectionCode;
    }

    String clauseCode() {
        return clauseCode;
    }

    String kindCode() {
        return kindCode;
    }

    String sectionCode() {
        return sectionCode;
    }
}
