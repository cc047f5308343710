package org.ctoportal.framework.pack;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the keys of data into the order of its shape, so that equal data always looks the same. */
final class ShapeOrder {

    /** What a reader looks for first, where no shape says it. */
    private static final List<String> FIRST =
            List.of("code", "key", "name", "level", "min", "max", "label", "title", "type", "text", "value");

    private ShapeOrder() {}

    static Map<String, Object> of(Map<String, ?> map, @Nullable Shape shape) {
        var fields = shape instanceof Shape.Fields named ? named.fields() : List.<Shape.Field>of();
        var names = fields.stream().map(Shape.Field::name).toList();
        var element = shape instanceof Shape.MapOf mapOf ? mapOf.value() : null;
        var ordered = new LinkedHashMap<String, Object>();
        map.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, ?> entry) -> rank(names, entry.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry ->
                        ordered.put(entry.getKey(), value(entry.getValue(), shapeOf(entry.getKey(), fields, element))));
        return ordered;
    }

    private static int rank(List<String> names, String name) {
        var known = names.indexOf(name);
        if (known >= 0) {
            return known;
        }
        var usual = FIRST.indexOf(name);
        return names.size() + (usual < 0 ? FIRST.size() : usual);
    }

    private static @Nullable Shape shapeOf(String name, List<Shape.Field> fields, @Nullable Shape element) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Shape.Field::shape)
                .findFirst()
                .orElse(element);
    }

    private static Object value(Object value, @Nullable Shape shape) {
        return switch (value) {
            case Map<?, ?> map -> of(texts(map), shape);
            case List<?> list -> {
                var element = shape instanceof Shape.ListOf listOf ? listOf.element() : null;
                yield list.stream().map(one -> value(one, element)).toList();
            }
            default -> value;
        };
    }

    private static Map<String, Object> texts(Map<?, ?> map) {
        return map.entrySet().stream().collect(Collectors.toMap(entry -> (String) entry.getKey(), Map.Entry::getValue));
    }
}
