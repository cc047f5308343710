package org.ctoportal.framework.exchange.incoming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A pack without the wording that was licensed from others and must not leave the district.
 *
 * @param withheld the codes of what was left out; what stood below it went along
 */
public record OwnWording(Map<String, Object> data, List<String> withheld) {

    private static final String ORIGINS = "origins";
    private static final String SCALES = "scales";

    public static OwnWording of(Map<String, Object> data) {
        var licensed = new HashSet<String>();
        var origins = Parts.maps(data.get(ORIGINS));
        origins.stream()
                .filter(origin -> "licensed".equals(origin.get("origin")))
                .forEach(origin -> licensed.add(Parts.text(origin.get("code"))));
        if (licensed.isEmpty()) {
            return new OwnWording(data, List.of());
        }
        var withheld = new ArrayList<String>();
        var own = new LinkedHashMap<String, Object>();
        data.forEach((name, value) -> own.put(name, name.equals(ORIGINS) ? value : without(value, licensed, withheld)));
        own.computeIfPresent(SCALES, (name, scales) -> withoutScales(scales, licensed, withheld));
        own.put(
                ORIGINS,
                origins.stream()
                        .filter(origin -> !licensed.contains(Parts.text(origin.get("code"))))
                        .toList());
        return new OwnWording(own, withheld.stream().distinct().toList());
    }

    /** Variables and settings are known by a name or a key instead. */
    private static String code(Map<?, ?> entry) {
        return Stream.of("code", "key", "name")
                .map(entry::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }

    /** A framework has its scales by name. */
    private static Object withoutScales(Object scales, Set<String> licensed, List<String> withheld) {
        var left = new LinkedHashMap<String, Object>();
        Parts.map(scales).forEach((name, scale) -> {
            if (licensed.contains(name)) {
                withheld.add(name);
            } else {
                left.put(name, scale);
            }
        });
        return left;
    }

    private static Object without(Object value, Set<String> licensed, List<String> withheld) {
        return switch (value) {
            case Map<?, ?> map -> {
                var left = new LinkedHashMap<String, Object>();
                Parts.map(map).forEach((name, one) -> left.put(name, without(one, licensed, withheld)));
                yield left;
            }
            case List<?> list -> {
                var left = new ArrayList<Object>();
                for (var one : list) {
                    var code = one instanceof Map<?, ?> map ? code(map) : "";
                    if (licensed.contains(code)) {
                        withheld.add(code);
                    } else {
                        left.add(without(one, licensed, withheld));
                    }
                }
                yield left;
            }
            default -> value;
        };
    }
}
