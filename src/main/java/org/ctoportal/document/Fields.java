package org.ctoportal.document;

import java.util.List;

/** Labels and values, one under the other. */
public record Fields(List<Field> fields) implements Block {

    public Fields {
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("A block of fields needs a field");
        }
    }
}
