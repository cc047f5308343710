package org.ctoportal.framework.exchange.caseformat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Parts;

/**
 * Which item stands under which, as the associations {@code isChildOf} say. Nobody vanishes: what hangs on nothing known,
 * or in a circle, is kept as unplaced.
 */
final class CaseTree {

    /** An item under its parent, with its number among its siblings. */
    record Child(String id, BigDecimal sequence) {}

    private final String document;
    private final Map<String, Map<String, Object>> items = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<Child>> children = new HashMap<>();
    private final List<String> unplaced = new ArrayList<>();
    private final Findings findings;

    CaseTree(Map<String, Object> pack, Findings findings) {
        this.findings = findings;
        this.document = id(Parts.map(pack.get("CFDocument")));
        for (var item : Parts.maps(pack.get("CFItems"))) {
            if (!id(item).isEmpty() && items.putIfAbsent(id(item), item) != null) {
                findings.add(problem(item, ImportReason.DUPLICATE_CODE, id(item)));
            }
        }
        Parts.maps(pack.get("CFAssociations")).stream()
                .filter(association -> "isChildOf".equals(association.get("associationType")))
                .forEach(this::place);
        children.values().forEach(list -> list.sort(Comparator.comparing(Child::sequence)));
        if (!children.containsKey(document)) {
            rootsAreTop();
        }
        findUnplaced();
    }

    Map<String, Object> item(String id) {
        return items.getOrDefault(id, Map.of());
    }

    List<Child> top() {
        return children(document);
    }

    List<Child> children(String id) {
        return children.getOrDefault(id, List.of());
    }

    /** The first items of what is reachable from no document. */
    List<String> unplaced() {
        return unplaced;
    }

    static String id(Map<String, Object> node) {
        return Parts.text(node.get("identifier")).toLowerCase(Locale.ROOT);
    }

    private void place(Map<String, Object> association) {
        var child = id(Parts.map(association.get("originNodeURI")));
        var parent = id(Parts.map(association.get("destinationNodeURI")));
        if (!items.containsKey(child) || !items.containsKey(parent) && !parent.equals(document)) {
            return;
        }
        var placed = parents.putIfAbsent(child, parent);
        if (placed == null) {
            children.computeIfAbsent(parent, key -> new ArrayList<>())
                    .add(new Child(child, Parts.number(association.get("sequenceNumber"))));
        } else if (!placed.equals(parent)) {
            findings.add(problem(item(child), ImportReason.PLACED_TWICE, name(child)));
        }
    }

    /** Some exporters leave the document out: what has children and no parent then stands at the top. */
    private void rootsAreTop() {
        var roots = new ArrayList<Child>();
        for (var id : items.keySet()) {
            if (!parents.containsKey(id) && children.containsKey(id)) {
                roots.add(new Child(id, BigDecimal.ZERO));
                parents.put(id, document);
            }
        }
        children.put(document, roots);
    }

    private void findUnplaced() {
        var reached = new HashSet<String>();
        reach(document, reached);
        for (var id : items.keySet()) {
            if (!reached.contains(id) && !parents.containsKey(id)) {
                unplaced(id, ImportReason.UNPLACED, reached);
            }
        }
        for (var id : items.keySet()) {
            if (!reached.contains(id)) {
                children.getOrDefault(parents.get(id), new ArrayList<>())
                        .removeIf(child -> child.id().equals(id));
                unplaced(id, ImportReason.CYCLE, reached);
            }
        }
    }

    private void unplaced(String id, ImportReason reason, Set<String> reached) {
        unplaced.add(id);
        findings.add(problem(item(id), reason, name(id)));
        reach(id, reached);
    }

    private void reach(String from, Set<String> reached) {
        var waiting = new ArrayList<>(List.of(from));
        while (!waiting.isEmpty()) {
            var id = waiting.removeLast();
            if (reached.add(id)) {
                children(id).forEach(child -> waiting.add(child.id()));
            }
        }
    }

    private String name(String id) {
        var scheme = Parts.text(item(id).get("humanCodingScheme"));
        return scheme.isBlank() ? id : scheme;
    }

    private static ImportProblem problem(Map<String, Object> item, ImportReason reason, String detail) {
        return new ImportProblem("CFItems", 0, "", Parts.text(item.get("humanCodingScheme")), reason, detail);
    }
}
