package org.ctoportal.framework.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.ctoportal.framework.ClauseVariable;
import org.hibernate.annotations.Immutable;

/** That a clause uses a variable, and whether it cannot do without. */
@Entity
@Immutable
@Table(name = "clause_variable_use")
class StoredVariableUse extends PackRow {

    private String clauseCode;
    private String variableName;
    private boolean required;

    @SuppressWarnings("NullAway.Init")
    protected StoredVariableUse() {} // JPA

    StoredVariableUse(RowKey key, String clauseCode, ClauseVariable variable) {
        super(key);
        this.clauseCode = clauseCode;
        this.variableName = variable.name();
        this.required = variable.required();
    }

    String clauseCode() {
        return clauseCode;
    }

    String variableName() {
        return variableName;
    }

    ClauseVariable as(ClauseVariable variable) {
        return new ClauseVariable(variable.name(), variable.type(), required, variable.label(), variable.example());
    }
}
