package org.ctoportal.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry of a pack as plain data, read by the names of its fields. */
public record PackFields(Map<?, ?> fields) {

    /** Empty where the pack says nothing. */
    public String text(String name) {
        var value = fields.get(name);
        return value == null ? "" : String.valueOf(value);
    }

    /** None where the pack says nothing. */
    public @Nullable BigDecimal number(String name) {
        return text(name).isEmpty() ? null : new BigDecimal(text(name));
    }

    /** None where the pack says nothing. */
    public @Nullable Integer whole(String name) {
        var number = number(name);
        return number == null ? null : number.intValueExact();
    }

    /** None where the pack says nothing. */
    public @Nullable LocalDate day(String name) {
        return text(name).isEmpty() ? null : LocalDate.parse(text(name));
    }

    public List<String> texts(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    public List<PackFields> entries(String name) {
        return list(name).stream().map(PackFields::of).toList();
    }

    public PackFields entry(String name) {
        return of(fields.get(name));
    }

    public Provenance provenance() {
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
