package org.ctoportal.framework.exchange.caseformat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.framework.exchange.incoming.Parts;

/** The items of a framework by whatever an association may call them. */
final class CaseItemIndex {

    private final String pack;
    private final List<CaseIds> ids;
    private final Map<String, String> codes = new HashMap<>();

    /** {@code owner} as for {@link CaseIds}; what the portal ships keeps its identifiers in a district's version as well. */
    CaseItemIndex(Map<String, Object> framework, String owner) {
        pack = Parts.text(Parts.map(framework.get("framework")).get("code"));
        ids = List.of(new CaseIds(pack, ""), new CaseIds(pack, owner, ""));
        framework.values().forEach(this::add);
        Parts.maps(framework.get("origins"))
                .forEach(origin -> codes.put(Parts.text(origin.get("source")), Parts.text(origin.get("code"))));
    }

    private void add(Object list) {
        for (var entry : Parts.maps(list)) {
            if (entry.get("code") instanceof String code) {
                codes.put(code, code);
                ids.forEach(one -> codes.put(one.item(code), code));
            }
            entry.values().forEach(this::add);
        }
    }

    String pack() {
        return pack;
    }

    Optional<String> code(Map<String, Object> link) {
        return List.of("identifier", "uri", "title").stream()
                .map(name -> Parts.text(link.get(name)))
                .filter(name -> !name.isBlank())
                .map(codes::get)
                .filter(code -> code != null)
                .findFirst();
    }
}
