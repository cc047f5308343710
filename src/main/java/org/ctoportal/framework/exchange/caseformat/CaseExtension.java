package org.ctoportal.framework.exchange.caseformat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.exchange.incoming.Parts;

/**
 * What a portal wrote along with an object of CASE.
 *
 * @param present whether a portal wrote the object at all
 * @param absent the fields the part did not have
 */
record CaseExtension(boolean present, Map<String, Object> rest, List<?> absent) {

    static CaseExtension of(Map<String, Object> object) {
        var extension = Parts.map(object.get("extensions")).get(Remainder.EXTENSION);
        return of(extension instanceof Map, Parts.map(extension));
    }

    static CaseExtension of(boolean present, Map<String, Object> values) {
        var rest = new LinkedHashMap<>(values);
        var absent = rest.remove(Remainder.ABSENT);
        return new CaseExtension(present, rest, Parts.list(absent));
    }

    /** A new part that starts with what the extension says. */
    Map<String, Object> part() {
        return new LinkedHashMap<>(rest);
    }

    void set(Map<String, Object> part, String field, Object value) {
        if (!absent.contains(field)) {
            part.put(field, value);
        }
    }
}
