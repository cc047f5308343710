package org.ctoportal.framework.exchange.caseformat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.exchange.incoming.Parts;

/**
 * Where the wording of a foreign framework comes from: every item of it is a third party's until somebody says otherwise,
 * and remembers its address, its licence, its days and what it replaces.
 */
final class CaseOrigins {

    private final String licence;
    private final Map<String, List<String>> replaced = new HashMap<>();
    private final List<Object> origins = new ArrayList<>();

    CaseOrigins(Map<String, Object> pack) {
        licence = licence(Parts.map(pack.get("CFDocument")));
        Parts.maps(pack.get("CFAssociations")).stream()
                .filter(association -> "replacedBy".equals(association.get("associationType")))
                .forEach(this::replacement);
    }

    private void replacement(Map<String, Object> association) {
        var old = Parts.text(Parts.map(association.get("originNodeURI")).get("title"));
        if (CodeMaker.isCode(old)) {
            replaced.computeIfAbsent(
                            CaseTree.id(Parts.map(association.get("destinationNodeURI"))), key -> new ArrayList<>())
                    .add(old);
        }
    }

    List<Object> all() {
        return origins;
    }

    void add(Map<String, Object> item, Map<String, Object> part) {
        if (CaseExtension.of(item).present() || !(part.get("code") instanceof String code)) {
            return;
        }
        var origin = new LinkedHashMap<String, Object>();
        origin.put("code", code);
        origin.put("origin", "licensed");
        put(origin, "licence", licence(item).isBlank() ? licence : licence(item));
        put(origin, "source", Parts.text(item.get("uri")));
        put(origin, "valid_from", Parts.text(item.get("statusStartDate")));
        put(origin, "valid_to", Parts.text(item.get("statusEndDate")));
        var old = replaced.get(CaseTree.id(item));
        if (old != null) {
            origin.put("replaces", old);
        }
        if (item.get("alternativeLabel") instanceof String label && !label.isBlank()) {
            origin.put("aliases", List.of(label));
        }
        origins.add(origin);
    }

    private static String licence(Map<String, Object> node) {
        return Parts.text(Parts.map(node.get("licenseURI")).get("title"));
    }

    private static void put(Map<String, Object> origin, String field, String text) {
        if (!text.isBlank()) {
            origin.put(field, text);
        }
    }
}
