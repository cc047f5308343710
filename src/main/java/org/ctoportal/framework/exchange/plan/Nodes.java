package org.ctoportal.framework.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ctoportal.framework.exchange.incoming.Parts;

/**
 * Takes packs apart into their entries: every map of a list whose maps all have a code, or at the top a key or a name. A list
 * is one of entries only if it is in all of the packs.
 */
final class Nodes {

    private static final List<String> KEYS = List.of("code", "key", "name");

    private final Set<String> notEntries = new HashSet<>();
    private final Set<String> ambiguous = new HashSet<>();

    private final Set<String> inError;

    private Nodes(Set<String> inError) {
        this.inError = inError;
    }

    /**
     * The nodes of each pack, by the same keys.
     *
     * @param inError the codes whose second use was found to be an error, and is left out
     */
    static List<Map<EntryKey, Node>> of(List<Map<String, Object>> packs, Set<String> inError) {
        var nodes = new Nodes(inError);
        packs.forEach(pack -> nodes.learn(pack, EntryKey.ROOT, "", new HashMap<>()));
        return packs.stream().map(nodes::split).toList();
    }

    private void learn(Map<String, Object> owner, EntryKey ownerKey, String path, Map<EntryKey, EntryKey> seen) {
        owner.forEach((field, value) -> {
            var here = path + "/" + field;
            if (!(value instanceof List<?>)) {
                return;
            }
            if (!areEntries(value, path.isEmpty())) {
                notEntries.add(here);
                return;
            }
            for (var entry : Parts.maps(value)) {
                var key = new EntryKey(here, "", code(entry, path.isEmpty()).orElseThrow());
                var before = seen.putIfAbsent(key, ownerKey);
                if (before != null && !before.equals(ownerKey)) {
                    ambiguous.add(here);
                }
                learn(entry, key, here, seen);
            }
        });
    }

    private boolean areEntries(Object list, boolean top) {
        var maps = Parts.maps(list);
        var codes = new HashSet<String>();
        return maps.size() == Parts.list(list).size()
                && maps.stream()
                        .allMatch(map -> code(map, top)
                                .filter(code -> codes.add(code) || inError.contains(code))
                                .isPresent());
    }

    private static Optional<String> code(Map<String, Object> entry, boolean top) {
        return KEYS.stream()
                .limit(top ? KEYS.size() : 1)
                .map(key -> Parts.text(entry.get(key)))
                .filter(code -> !code.isBlank())
                .findFirst();
    }

    private Map<EntryKey, Node> split(Map<String, Object> pack) {
        var nodes = new LinkedHashMap<EntryKey, Node>();
        var root = new Node(EntryKey.ROOT, "", "", header(pack));
        nodes.put(EntryKey.ROOT, root);
        fill(root, EntryKey.ROOT, "", pack, nodes);
        return nodes;
    }

    private static String header(Map<String, Object> pack) {
        var framework = Parts.map(pack.get("framework"));
        return Parts.text((framework.isEmpty() ? Parts.map(pack.get("pack")) : framework).get("code"));
    }

    private void fill(Node node, EntryKey key, String path, Map<String, Object> values, Map<EntryKey, Node> nodes) {
        values.forEach((field, value) -> {
            var here = path + "/" + field;
            if (!(value instanceof List<?>) || notEntries.contains(here)) {
                node.fields().put(field, value);
                return;
            }
            node.children().put(field, new ArrayList<>());
            for (var entry : Parts.maps(value)) {
                var code = code(entry, path.isEmpty()).orElseThrow();
                var childKey = new EntryKey(here, ambiguous.contains(here) ? key.toString() : "", code);
                var child = new Node(key, path.isEmpty() ? "" : node.code(), field, code);
                if (nodes.putIfAbsent(childKey, child) == null) {
                    node.addChild(field, childKey);
                    fill(child, childKey, here, entry, nodes);
                }
            }
        });
    }
}
