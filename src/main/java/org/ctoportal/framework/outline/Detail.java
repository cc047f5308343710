package org.ctoportal.framework.outline;

import java.util.List;

/**
 * One fact about a node: a value, or parts.
 *
 * @param name of the field, or empty for an entry of a list
 */
public record Detail(String name, String value, List<Detail> parts) {

    public Detail {
        parts = List.copyOf(parts);
    }

    public static Detail of(String name, String value) {
        return new Detail(name, value, List.of());
    }

    public static Detail of(String name, List<String> values) {
        return values.size() == 1
                ? of(name, values.getFirst())
                : new Detail(
                        name, "", values.stream().map(value -> of("", value)).toList());
    }

    public boolean isEmpty() {
        return value.isEmpty() && parts.isEmpty();
    }

    boolean contains(SearchWords words) {
        return words.areIn(value) || parts.stream().anyMatch(part -> part.contains(words));
    }
}
