package org.ctoportal.framework.store;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import org.ctoportal.framework.ValueSet;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Values that a jurisdiction gives to a variable. */
@Entity
@Immutable
@Table(name = "clause_value_set")
class StoredValueSet extends PackRow {

    private String code;
    private String name;
    private String variableName;
    private String jurisdiction;

    @Enumerated(EnumType.STRING)
    private ValueSet.Mode mode;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    @Convert(converter = Lines.class)
    private List<String> setValues;

    private StoredProvenance provenance;

    @SuppressWarnings("NullAway.Init")
    protected StoredValueSet() {} // JPA

    StoredValueSet(RowKey key, ValueSet set) {
        super(key);
        this.code = set.code();
        this.name = set.name();
        this.variableName = set.variable();
        this.jurisdiction = set.jurisdiction();
        this.mode = set.mode();
        this.setValues = set.values();
        this.provenance = StoredProvenance.of(set.provenance());
    }

    ValueSet valueSet() {
        return new ValueSet(code, name, variableName, jurisdiction, mode, setValues, provenance.provenance());
    }
}
