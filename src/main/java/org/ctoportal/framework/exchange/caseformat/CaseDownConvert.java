package org.ctoportal.framework.exchange.caseformat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.framework.exchange.incoming.Parts;

/** Makes a package of version 1.0 by leaving out what only 1.1 knows, and line breaks from statements. */
final class CaseDownConvert {

    private static final Set<String> EVERYWHERE =
            Set.of("extensions", "frameworkType", "caseVersion", "targetType", "subject", "subjectURI");

    private CaseDownConvert() {}

    static Map<String, Object> toVersion10(Map<String, Object> pack) {
        var old = Parts.map(without(pack));
        var associations = Parts.maps(old.get("CFAssociations")).stream()
                .filter(association -> !"isTranslationOf".equals(association.get("associationType")))
                .toList();
        associations.forEach(association -> association.remove("notes"));
        old.put("CFAssociations", associations);
        return old;
    }

    /** One object of a package. */
    static Map<String, Object> object(Map<String, Object> object) {
        var old = Parts.map(without(object));
        if (old.containsKey("associationType")) {
            old.remove("notes");
        }
        return old;
    }

    private static Object without(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var left = new LinkedHashMap<String, Object>();
                Parts.map(map).forEach((name, one) -> {
                    if (!EVERYWHERE.contains(name)) {
                        left.put(name, name.equals("fullStatement") ? oneLine(one) : without(one));
                    }
                });
                yield left;
            }
            case List<?> list -> list.stream().map(CaseDownConvert::without).toList();
            default -> value;
        };
    }

    private static Object oneLine(Object statement) {
        return Parts.text(statement).replaceAll("[\\n\\r\\t]", " ");
    }
}
