package org.ctoportal.framework.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The details a pack keeps as JSON, one by one. A condition that compares a fact reads as one line. */
final class JsonDetails {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonDetails() {}

    static List<Detail> of(String json) {
        return parts(MAPPER.readValue(json, LinkedHashMap.class));
    }

    private static List<Detail> parts(Map<?, ?> map) {
        var parts = new ArrayList<Detail>();
        map.forEach((name, value) -> {
            if (value != null) {
                parts.add(detail(String.valueOf(name), value));
            }
        });
        return parts;
    }

    private static Detail detail(String name, Object value) {
        return switch (value) {
            case Map<?, ?> map when map.containsKey("fact") -> Detail.of(name, comparison(map));
            case Map<?, ?> map -> new Detail(name, "", parts(map));
            case List<?> list
            when list.stream().noneMatch(JsonDetails::isNested) ->
                Detail.of(name, list.stream().map(String::valueOf).toList());
            case List<?> list ->
                new Detail(
                        name, "", list.stream().map(entry -> detail("", entry)).toList());
            default -> Detail.of(name, String.valueOf(value));
        };
    }

    private static boolean isNested(Object value) {
        return value instanceof Map<?, ?> || value instanceof List<?>;
    }

    private static String comparison(Map<?, ?> leaf) {
        var line = new StringBuilder(String.valueOf(leaf.get("fact")));
        for (var name : List.of("op", "value", "unless")) {
            var value = leaf.get(name);
            if (value != null) {
                line.append(name.equals("unless") ? " unless " : " ");
                line.append(value instanceof Map<?, ?> other && other.containsKey("fact") ? other.get("fact") : value);
            }
        }
        return line.toString();
    }
}
