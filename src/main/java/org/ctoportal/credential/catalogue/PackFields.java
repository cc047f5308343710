package org.ctoportal.credential.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.Provenance;
import org.jspecify.annotations.Nullable;

/** An entry of the pack as plain data, read by the names of its fields. */
record PackFields(Map<?, ?> fields) {

    /** Empty where the pack says nothing. */
    String text(String name) {
        var value = fields.get(name);
        return value == null ? "" : String.valueOf(value);
    }

    @Nullable
    BigDecimal number(String name) {
        return text(name).isEmpty() ? null : new BigDecimal(text(name));
    }

    @Nullable
    Integer whole(String name) {
        var number = number(name);
        return number == null ? null : number.intValueExact();
    }

    @Nullable
    LocalDate day(String name) {
        return text(name).isEmpty() ? null : LocalDate.parse(text(name));
    }

    List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    List<PackFields> entries(String name) {
        return list(name).stream().map(PackFields::of).toList();
    }

    PackFields entry(String name) {
        return of(fields.get(name));
    }

    Provenance provenance() {
        return new Provenance(text("source"), LocalDate.parse(text("as_of")), text("status"));
    }

    private List<?> list(String name) {
        return fields.get(name) instanceof List<?> list ? list : List.of();
    }

    private static PackFields of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new PackFields(map);
        }
        throw new IllegalArgumentException("Not an entry of a pack: " + value);
    }
}
