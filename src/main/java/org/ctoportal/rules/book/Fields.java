package org.ctoportal.rules.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One map of a pack's plain data. */
record Fields(Map<?, ?> values) {

    static Fields of(@Nullable Object data) {
        if (data instanceof Map<?, ?> map) {
            return new Fields(map);
        }
        throw new RefusedRuleException("form", String.valueOf(data));
    }

    @Nullable
    Object find(String name) {
        return values.get(name);
    }

    Object get(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new RefusedRuleException("missing", name);
        }
        return value;
    }

    String text(String name) {
        return get(name) instanceof String text ? text : wrong(name);
    }

    LocalDate day(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException e) {
            throw new RefusedRuleException("day", name);
        }
    }

    @Nullable
    LocalDate dayOrNone(String name) {
        return find(name) == null ? null : day(name);
    }

    List<?> list(String name) {
        return find(name) instanceof List<?> list ? list : List.of();
    }

    List<String> texts(String name) {
        return list(name).stream().map(String.class::cast).toList();
    }

    private static String wrong(String name) {
        throw new RefusedRuleException("form", name);
    }
}
