package org.ctoportal.framework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.ctoportal.framework.AppliesWhen;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.ClauseVariable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A clause of a library. */
@Entity
@Immutable
@Table(name = "clause")
class StoredClause extends PackRow {

    private String code;
    private String title;
    private @Nullable String variant;
    private String sectionCode;
    private int clauseOrder;
    private String text;
    private boolean mandatory;
    private @Nullable String alternativeGroup;
    private @Nullable String note;
    private StoredProvenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected StoredClause() {} // JPA

    StoredClause(RowKey key, Clause clause) {
        super(key);
        this.code = clause.code();
        this.title = clause.title();
        this.variant = clause.variant();
        this.sectionCode = clause.section();
        this.clauseOrder = clause.order();
        this.text = clause.text();
        this.mandatory = clause.mandatory();
        this.alternativeGroup = clause.alternativeGroup();
        this.note = clause.note();
        this.provenance = StoredProvenance.of(clause.provenance());
    }

    String code() {
        return code;
    }

    Clause clause(List<String> documentKinds, List<ClauseVariable> variables, AppliesWhen appliesWhen) {
        return new Clause(
                code,
                title,
                documentKinds,
                variant,
                sectionCode,
                clauseOrder,
                text,
                variables,
                appliesWhen,
                mandatory,
                alternativeGroup,
                note,
                provenance.provenance());
    }
}
