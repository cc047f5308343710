package org.ctoportal.framework.exchange.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.framework.exchange.incoming.Parts;
import org.jspecify.annotations.Nullable;

/** Compares and combines fields; a number is the same however many zeros it ends with. */
final class Values {

    private Values() {}

    static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal otherNumber) {
            return number.compareTo(otherNumber) == 0;
        }
        if (one instanceof List<?> list && other instanceof List<?> otherList) {
            return sameLists(list, otherList);
        }
        if (one instanceof Map<?, ?> && other instanceof Map<?, ?>) {
            return differing(Parts.map(one), Parts.map(other)).isEmpty();
        }
        return one == null ? other == null : one.equals(other);
    }

    private static boolean sameLists(List<?> list, List<?> other) {
        if (list.size() != other.size()) {
            return false;
        }
        for (var i = 0; i < list.size(); i++) {
            if (!same(list.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The names of the fields that differ; of a map within, with a dot between. */
    static Set<String> differing(Map<String, Object> one, Map<String, Object> other) {
        var names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        var differing = new LinkedHashSet<String>();
        for (var name : names) {
            var value = one.get(name);
            var otherValue = other.get(name);
            if (value instanceof Map<?, ?> && otherValue instanceof Map<?, ?>) {
                differing(Parts.map(value), Parts.map(otherValue)).forEach(inner -> differing.add(name + "." + inner));
            } else if (!same(value, otherValue)) {
                differing.add(name);
            }
        }
        return differing;
    }

    /** The fields with those of {@code over} in their place. */
    static Map<String, Object> overlaid(Map<String, Object> fields, Map<String, Object> over) {
        var combined = new LinkedHashMap<>(fields);
        over.forEach((name, value) -> {
            var inner = value instanceof Map<?, ?> && combined.get(name) instanceof Map<?, ?>;
            combined.put(name, inner ? overlaid(Parts.map(combined.get(name)), Parts.map(value)) : value);
        });
        return combined;
    }
}
