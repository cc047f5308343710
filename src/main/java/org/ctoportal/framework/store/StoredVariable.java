package org.ctoportal.framework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.ctoportal.framework.ClauseVariable;
import org.ctoportal.framework.VariableType;
import org.hibernate.annotations.Immutable;

/** A variable that clauses of a library may use. */
@Entity
@Immutable
@Table(name = "clause_variable")
class StoredVariable extends PackRow {

    private String name;

    @Enumerated(EnumType.STRING)
    private VariableType type;

    private boolean required;
    private String label;
    private String example;

    @SuppressWarnings("NullAway.Init")
    protected StoredVariable() {} // JPA

    StoredVariable(RowKey key, ClauseVariable variable) {
        super(key);
        this.name = variable.name();
        this.type = variable.type();
        this.required = variable.required();
        this.label = variable.label();
        this.example = variable.example();
    }

    ClauseVariable variable() {
        return new ClauseVariable(name, type, required, label, example);
    }
}
