package org.ctoportal.framework.exchange.caseformat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a part of a pack once CASE has taken what it has fields for. It goes along as an extension, so that
 * reading the package gives the same part again.
 */
final class Remainder {

    /** The extension's name in every object of CASE. */
    static final String EXTENSION = "districtCtoPortal";
    /** The fields the part does not have although CASE had to be given something. */
    static final String ABSENT = "_absent";

    private final Map<String, Object> left;
    private final List<String> absent = new ArrayList<>();

    Remainder(Map<String, Object> part) {
        left = new LinkedHashMap<>(part);
    }

    /** A text that says something; anything else stays here. */
    @Nullable
    String take(String name) {
        if (left.get(name) instanceof String text && !text.isBlank()) {
            left.remove(name);
            return text;
        }
        return null;
    }

    /** A text CASE cannot do without. */
    String takeOr(String name, String instead) {
        var text = take(name);
        if (text == null) {
            absent.add(name);
            return instead;
        }
        return text;
    }

    @Nullable
    BigDecimal takeNumber(String name) {
        if (left.get(name) instanceof BigDecimal number) {
            left.remove(name);
            return number;
        }
        return null;
    }

    void takeIf(String name, BigDecimal expected) {
        if (left.get(name) instanceof BigDecimal number && number.compareTo(expected) == 0) {
            left.remove(name);
        } else if (!left.containsKey(name)) {
            absent.add(name);
        }
    }

    void replace(String name, Object value) {
        left.put(name, value);
    }

    void remove(String name) {
        left.remove(name);
    }

    @Nullable
    Object get(String name) {
        return left.get(name);
    }

    Map<String, Object> map() {
        var rest = new LinkedHashMap<>(left);
        if (!absent.isEmpty()) {
            rest.put(ABSENT, List.copyOf(absent));
        }
        return rest;
    }

    Map<String, Object> extension() {
        return Map.of(EXTENSION, map());
    }
}
