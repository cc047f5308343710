package org.ctoportal.framework.store;

import jakarta.persistence.AttributeConverter;
import java.util.List;

/** A short list in one column, an entry a line. The check of packs lets no line break into such entries. */
class Lines implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> entries) {
        return String.join("\n", entries);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\n"));
    }
}
