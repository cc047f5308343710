package org.ctoportal.framework.exchange.incoming;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks into data of which nothing is certain: what is not there, or of another type, is none. */
public final class Parts {

    private Parts() {}

    public static Map<String, Object> map(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return Map.of();
        }
        var texts = new LinkedHashMap<String, Object>();
        map.forEach((key, one) -> {
            if (key instanceof String name && one != null) {
                texts.put(name, one);
            }
        });
        return texts;
    }

    public static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    public static List<Map<String, Object>> maps(@Nullable Object value) {
        return list(value).stream()
                .filter(Map.class::isInstance)
                .map(Parts::map)
                .toList();
    }

    public static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    public static BigDecimal number(@Nullable Object value) {
        return value instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }

    /** Whether the value is a list of maps only, at least one. */
    public static boolean isMaps(@Nullable Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(Map.class::isInstance);
    }
}
