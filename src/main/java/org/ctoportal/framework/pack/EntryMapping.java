package org.ctoportal.framework.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ctoportal.framework.PackEntry;
import org.ctoportal.framework.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a checked pack in the order they stand: every map with a code or a name of its own. An entry keeps as
 * details what is neither its title, its text, its provenance nor an entry below it.
 */
final class EntryMapping {

    private static final List<String> TITLES = List.of("name", "title", "label", "display_name");
    private static final List<String> TEXTS = List.of(
            "text",
            "message",
            "description",
            "explanation",
            "purpose",
            "regex",
            "good_for",
            "focus_question",
            "role",
            "rule",
            "note");
    private static final Set<String> PROVENANCE = Set.of("source", "as_of", "status");

    private final List<PackEntry> entries = new ArrayList<>();

    private EntryMapping() {}

    static List<PackEntry> map(Tree pack, Shape.Fields shape) {
        var mapping = new EntryMapping();
        mapping.children(pack, shape, null);
        return List.copyOf(mapping.entries);
    }

    /** What a pack says outside its entries: its semantics, its lists of allowed words. */
    static String rest(Tree pack, Shape.Fields shape, String headerField) {
        var rest = new LinkedHashMap<String, @Nullable Object>();
        for (var field : shape.fields()) {
            var value = pack.values().get(field.name());
            if (value != null && !field.name().equals(headerField) && entryShape(field.shape()) == null) {
                rest.put(field.name(), value);
            }
        }
        return CanonicalJson.of(rest);
    }

    private void children(Tree tree, Shape.Fields shape, @Nullable String parent) {
        for (var field : shape.fields()) {
            var entryShape = entryShape(field.shape());
            var value = tree.values().get(field.name());
            if (entryShape == null || value == null || entryShape == PackHeader.SHAPE) {
                continue;
            }
            var children = value instanceof List<?> list ? list : List.of(value);
            children.forEach(child -> entry(Tree.of(child), entryShape, field.name(), parent));
        }
    }

    private void entry(Tree tree, Shape.Fields shape, String kind, @Nullable String parent) {
        var key = Objects.requireNonNull(shape.key());
        var title = first(tree, TITLES, key);
        var text = first(tree, TEXTS, key);
        entries.add(new PackEntry(
                tree.text(key),
                kind,
                parent,
                title == null ? "" : tree.text(title),
                text == null ? "" : tree.text(text),
                provenance(tree),
                CanonicalJson.of(details(tree, shape, key, title, text))));
        children(tree, shape, tree.text(key));
    }

    private static Map<String, @Nullable Object> details(
            Tree tree, Shape.Fields shape, String key, @Nullable String title, @Nullable String text) {
        var details = new LinkedHashMap<>(tree.values());
        details.remove(key);
        details.remove(title);
        details.remove(text);
        details.keySet().removeAll(PROVENANCE);
        shape.fields().stream()
                .filter(field -> entryShape(field.shape()) != null)
                .forEach(field -> details.remove(field.name()));
        return details;
    }

    private static @Nullable String first(Tree tree, List<String> names, String key) {
        return names.stream()
                .filter(name -> !name.equals(key) && tree.values().get(name) instanceof String)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Provenance provenance(Tree tree) {
        return tree.has("source") && tree.has("as_of") && tree.has("status") ? tree.provenance() : null;
    }

    /** The shape of the entries a field holds, one or many; none where it holds something else. */
    static Shape.@Nullable Fields entryShape(Shape shape) {
        return switch (shape) {
            case Shape.ListOf list -> entryShape(list.element());
            case Shape.Fields fields -> fields.key() == null ? null : fields;
            default -> null;
        };
    }
}
