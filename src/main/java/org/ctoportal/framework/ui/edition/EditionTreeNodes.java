package org.ctoportal.framework.ui.edition;

import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.framework.edition.ClausePlace;
import org.ctoportal.framework.edition.EditionDetails;
import org.ctoportal.framework.edition.EditionPart;
import org.ctoportal.framework.pack.PartFields;
import org.ctoportal.framework.pack.PartId;
import org.jspecify.annotations.Nullable;

/** The parts of an edition as the tree asks for them, each under a heading of its list. */
class EditionTreeNodes extends AbstractBackEndHierarchicalDataProvider<EditionNode, Void> {

    private static final String CLAUSES = "clauses";

    private final transient Map<PartId, EditionPart> parts = new HashMap<>();
    private final transient Map<EditionNode, List<EditionNode>> children = new HashMap<>();
    private final transient Map<EditionNode, EditionNode> parents = new HashMap<>();
    private @Nullable EditionNode root;

    void show(EditionDetails edition) {
        parts.clear();
        children.clear();
        parents.clear();
        root = EditionNode.of(edition.parts().getFirst().id());
        edition.parts().forEach(part -> parts.put(part.id(), part));
        var lists = new LinkedHashMap<PartId, List<String>>();
        edition.parts()
                .forEach(part -> lists.put(
                        part.id(), part.id().list().equals("scales") ? List.of() : lists(edition, part.id())));
        lists.forEach((id, names) -> names.forEach(list -> put(EditionNode.of(id), new EditionNode(id, list))));
        edition.parts().forEach(part -> {
            var parent = part.part().parent();
            if (parent != null) {
                put(new EditionNode(parent, part.id().list()), EditionNode.of(part.id()));
            }
        });
        children.replaceAll((heading, nodes) -> heading.list().equals(CLAUSES) ? printed(nodes) : nodes);
        refreshAll();
    }

    /** Clauses as they print: section by section, in the order of their numbers there. */
    private List<EditionNode> printed(List<EditionNode> clauses) {
        var sections = new LinkedHashMap<String, Map<EditionNode, BigDecimal>>();
        clauses.forEach(node -> place(node)
                .ifPresent(place -> sections.computeIfAbsent(place.section(), key -> new LinkedHashMap<>())
                        .put(node, place.number())));
        return sections.values().stream()
                .flatMap(section -> section.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey))
                .toList();
    }

    private Optional<ClausePlace> place(EditionNode node) {
        return Optional.ofNullable(parts.get(node.part())).flatMap(part -> ClausePlace.of(part.part()));
    }

    /** The parts among which a part has its place: all of its list, or the clauses of its section. */
    List<EditionNode> like(EditionNode node) {
        var parent = parents.get(node);
        if (parent == null) {
            return List.of(node);
        }
        var section = node.isHeading() ? Optional.<String>empty() : place(node).map(ClausePlace::section);
        return section.isEmpty()
                ? childrenOf(parent)
                : childrenOf(parent).stream()
                        .filter(other -> place(other).map(ClausePlace::section).equals(section))
                        .toList();
    }

    private static List<String> lists(EditionDetails edition, PartId id) {
        var lists = new ArrayList<>(PartFields.lists(edition.kind(), id.list()));
        if (id.isPack()
                && edition.parts().stream().anyMatch(part -> part.id().list().equals("scales"))) {
            lists.add("scales");
        }
        return lists;
    }

    private void put(EditionNode parent, EditionNode child) {
        children.computeIfAbsent(parent, key -> new ArrayList<>()).add(child);
        parents.put(child, parent);
    }

    EditionNode root() {
        return Objects.requireNonNull(root);
    }

    @Nullable
    EditionPart part(PartId id) {
        return parts.get(id);
    }

    List<EditionNode> childrenOf(EditionNode node) {
        return children.getOrDefault(node, List.of());
    }

    List<EditionNode> ancestors(EditionNode node) {
        var above = new ArrayList<EditionNode>();
        for (var parent = parents.get(node); parent != null; parent = parents.get(parent)) {
            above.addFirst(parent);
        }
        return above;
    }

    @Override
    public int getChildCount(HierarchicalQuery<EditionNode, Void> query) {
        return (int) fetchChildrenFromBackEnd(query).count();
    }

    @Override
    protected Stream<EditionNode> fetchChildrenFromBackEnd(HierarchicalQuery<EditionNode, Void> query) {
        return nodes(query.getParent()).stream().skip(query.getOffset()).limit(query.getLimit());
    }

    private List<EditionNode> nodes(@Nullable EditionNode parent) {
        if (parent != null) {
            return childrenOf(parent);
        }
        return root == null ? List.of() : List.of(root);
    }

    @Override
    public boolean hasChildren(EditionNode node) {
        return !childrenOf(node).isEmpty();
    }

    @Override
    public @Nullable EditionNode getParent(EditionNode node) {
        return parents.get(node);
    }

    @Override
    public int getItemIndex(EditionNode node, HierarchicalQuery<EditionNode, Void> query) {
        return nodes(query.getParent()).indexOf(node);
    }
}
