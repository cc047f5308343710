package org.ctoportal.framework.opendata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.framework.exchange.incoming.ItemList;
import org.ctoportal.framework.exchange.incoming.OwnWording;
import org.ctoportal.framework.exchange.incoming.Parts;

/**
 * What of a framework everybody may read. Interview questions with their answers and anchors are a test, and worth
 * nothing once candidates know them; notes on a version may quote them. Words licensed from others are not ours to give.
 */
final class PublicWording {

    private static final String HEADER = "framework";
    private static final String ORIGINS = "origins";
    private static final Set<String> NEVER = Set.of(ItemList.INTERVIEW_QUESTIONS.field());

    private PublicWording() {}

    static Map<String, Object> of(Map<String, Object> framework) {
        var left = Parts.map(without(OwnWording.of(framework).data()));
        var header = new LinkedHashMap<>(Parts.map(left.get(HEADER)));
        header.remove("notes");
        left.put(HEADER, header);
        var origins = Parts.maps(left.remove(ORIGINS));
        var codes = new HashSet<String>();
        collectCodes(left, codes);
        var said = origins.stream()
                .filter(origin -> codes.contains(Parts.text(origin.get("code"))))
                .toList();
        if (!said.isEmpty()) {
            left.put(ORIGINS, said);
        }
        return left;
    }

    private static Object without(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var left = new LinkedHashMap<String, Object>();
                Parts.map(map).forEach((name, one) -> {
                    if (!NEVER.contains(name)) {
                        left.put(name, without(one));
                    }
                });
                yield left;
            }
            case List<?> list -> {
                var left = new ArrayList<Object>();
                list.forEach(one -> left.add(without(one)));
                yield left;
            }
            default -> value;
        };
    }

    private static void collectCodes(Object value, Set<String> codes) {
        switch (value) {
            case Map<?, ?> map -> {
                codes.add(Parts.text(map.get("code")));
                map.values().forEach(one -> collectCodes(one, codes));
            }
            case List<?> list -> list.forEach(one -> collectCodes(one, codes));
            default -> {}
        }
    }
}
