package org.ctoportal.framework.exchange.incoming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A pack without the wording that was licensed from others and must not leave the district.
 *
 * @param withheld the codes of what was left out; what stood below it went along
 */
public record OwnWording(Map<String, Object> data, List<String> withheld) {

    private static final String ORIGINS = "origins";

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
        own.put(
                ORIGINS,
                origins.stream()
                        .filter(origin -> !licensed.contains(Parts.text(origin.get("code"))))
                        .toList());
        return new OwnWording(own, List.copyOf(withheld));
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
                    if (one instanceof Map<?, ?> map
                            && map.get("code") instanceof String code
                            && licensed.contains(code)) {
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
