package org.ctoportal.framework.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.framework.PackKind;
import org.jspecify.annotations.Nullable;

/**
 * Takes a pack apart into its parts and puts parts together to a pack again. Parts stand in the order of the pack, each
 * after the part it belongs to; taking apart what was put together gives the same parts.
 */
public final class PackParts {

    private final PackSchema schema;

    private PackParts(PackSchema schema) {
        this.schema = schema;
    }

    /** The parts of a checked pack. */
    public static List<PackPart> of(ReadPack pack) {
        return of(pack.kind(), JsonReader.read(pack.canonical()));
    }

    /** The parts of a pack that may be incomplete, as drafts and files are. */
    public static List<PackPart> of(PackKind kind, Map<String, Object> data) {
        return of(kind, new Tree(new LinkedHashMap<>(data)));
    }

    /** What the parts say together, complete or not. */
    public static Map<String, Object> data(PackKind kind, List<PackPart> parts) {
        var data = new LinkedHashMap<String, Object>();
        together(kind, parts).values().forEach((name, value) -> {
            if (value != null) {
                data.put(name, value);
            }
        });
        return data;
    }

    static List<PackPart> of(PackKind kind, Tree pack) {
        return new PackParts(PackSchema.of(kind)).split(pack);
    }

    /** The data of the pack that consists of the parts. */
    static Tree together(PackKind kind, List<PackPart> parts) {
        return new PackParts(PackSchema.of(kind)).join(parts);
    }

    private List<PackPart> split(Tree pack) {
        var parts = new ArrayList<PackPart>();
        var root = new PartId(PartId.PACK, codeOf(pack));
        var own = own(pack.values(), schema.shape());
        var scales = (Map<?, ?>) own.get(FrameworkSchema.SCALES);
        if (scales != null) {
            var words =
                    new LinkedHashMap<String, @Nullable Object>(Tree.of(scales).values());
            words.values().removeIf(Map.class::isInstance);
            own.put(FrameworkSchema.SCALES, words);
        }
        parts.add(new PackPart(root, null, CanonicalJson.of(own)));
        if (scales != null) {
            Tree.of(scales).values().forEach((name, scale) -> {
                if (scale instanceof Map<?, ?> map) {
                    parts.add(new PackPart(
                            new PartId(FrameworkSchema.SCALES, name),
                            root,
                            CanonicalJson.of(Tree.of(map).values())));
                }
            });
        }
        splitChildren(pack, schema.shape(), root, parts);
        return List.copyOf(parts);
    }

    private String codeOf(Tree pack) {
        var header = pack.values().get(schema.header());
        return header instanceof Map<?, ?> map ? Tree.of(map).textOrEmpty("code") : "";
    }

    private static void splitChildren(Tree tree, Shape.Fields shape, PartId parent, List<PackPart> parts) {
        for (var field : shape.fields()) {
            var entry = entryShape(field);
            var value = tree.values().get(field.name());
            if (entry == null || value == null) {
                continue;
            }
            for (var child : value instanceof List<?> list ? list : List.of(value)) {
                var childTree = Tree.of(child);
                var id = new PartId(field.name(), childTree.text(Objects.requireNonNull(entry.key())));
                parts.add(new PackPart(id, parent, CanonicalJson.of(own(childTree.values(), entry))));
                splitChildren(childTree, entry, id, parts);
            }
        }
    }

    /** What a part says itself, without the lists of the parts below it. */
    private static Map<String, @Nullable Object> own(Map<String, @Nullable Object> values, Shape.Fields shape) {
        var own = new LinkedHashMap<>(values);
        shape.fields().stream().filter(field -> entryShape(field) != null).forEach(field -> own.remove(field.name()));
        return own;
    }

    private Tree join(List<PackPart> parts) {
        var trees = new LinkedHashMap<PartId, Map<String, @Nullable Object>>();
        for (var part : parts) {
            var content = new LinkedHashMap<>(JsonReader.read(part.content()).values());
            trees.put(part.id(), content);
            emptyLists(part.id(), content);
            var parent = part.parent();
            if (parent == null) {
                continue;
            }
            var above = Objects.requireNonNull(trees.get(parent), () -> "No part " + parent);
            if (part.id().list().equals(FrameworkSchema.SCALES) && schema.kind() == PackKind.FRAMEWORK) {
                mapIn(above, FrameworkSchema.SCALES).put(part.id().code(), content);
            } else if (isList(part.id())) {
                listIn(above, part.id().list()).add(content);
            } else {
                above.put(part.id().list(), content);
            }
        }
        return new Tree(trees.values().iterator().next());
    }

    /** A list that must be there may have nothing in it. */
    private void emptyLists(PartId id, Map<String, @Nullable Object> content) {
        var shape = id.isPack()
                ? schema.shape()
                : schema.field(id.list()).map(PackParts::entryShape).orElse(null);
        if (shape != null) {
            shape.fields().stream()
                    .filter(field ->
                            field.required() && field.shape() instanceof Shape.ListOf && entryShape(field) != null)
                    .forEach(field -> content.put(field.name(), new ArrayList<>()));
        }
    }

    private boolean isList(PartId id) {
        return schema.field(id.list())
                .map(field -> field.shape() instanceof Shape.ListOf)
                .orElse(true);
    }

    @SuppressWarnings("unchecked") // made by the reader of canonical JSON, or here
    private static Map<String, @Nullable Object> mapIn(Map<String, @Nullable Object> tree, String name) {
        var map = new LinkedHashMap<>((Map<String, @Nullable Object>)
                Objects.requireNonNullElseGet(tree.get(name), LinkedHashMap<String, @Nullable Object>::new));
        tree.put(name, map);
        return map;
    }

    @SuppressWarnings("unchecked") // only ever filled here
    private static List<Object> listIn(Map<String, @Nullable Object> tree, String name) {
        return (List<Object>) Objects.requireNonNull(tree.computeIfAbsent(name, key -> new ArrayList<>()));
    }

    private static Shape.@Nullable Fields entryShape(Shape.Field field) {
        var shape = EntryMapping.entryShape(field.shape());
        return shape == PackHeader.SHAPE ? null : shape;
    }
}
