package org.ctoportal.framework.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.framework.PackKind;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says as plain data, whether it passes the checks of a published pack or not: texts, decimals, booleans,
 * lists and maps. Drafts and exchanged files are such data.
 */
public final class PackContent {

    /** What a pack's file may have at most. */
    public static final int LARGEST_BYTES = YamlReader.LARGEST_BYTES;

    private PackContent() {}

    /** What was read: the data, or what is wrong with the file. */
    public record Read(Map<String, Object> data, List<PackProblem> problems) {}

    /** Reads YAML within the limits of every pack; no data comes with a problem. */
    public static Read read(PackFile file) {
        var problems = new ArrayList<PackProblem>();
        var found = new Problems();
        var tree = new YamlReader(found).read(file);
        try {
            found.refuseIfAny();
        } catch (PackRefusedException e) {
            problems.addAll(e.problems());
        }
        return new Read(tree == null ? Map.of() : withoutEmpty(tree.values()), List.copyOf(problems));
    }

    /** What a published pack says. */
    public static Map<String, Object> of(ReadPack pack) {
        return withoutEmpty(JsonReader.read(pack.canonical()).values());
    }

    /** The kind whose parts the data has. */
    public static Optional<PackKind> kind(Map<String, Object> data) {
        return PackSchema.fitting(Tree.of(data)).map(PackSchema::kind);
    }

    /** The part of the data in which a pack of this kind presents itself. */
    public static String header(PackKind kind) {
        return PackSchema.of(kind).header();
    }

    /** The canonical form, by which two packs are the same or not. */
    public static String canonical(Map<String, Object> data) {
        return CanonicalJson.of(Tree.of(data).values());
    }

    /** The data with all keys in the order of the kind's shape. */
    public static Map<String, Object> ordered(PackKind kind, Map<String, Object> data) {
        return ShapeOrder.of(data, PackSchema.of(kind).shape());
    }

    private static Map<String, Object> withoutEmpty(Map<String, @Nullable Object> map) {
        var full = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> {
            if (value != null) {
                full.put(name, withoutEmpty(value));
            }
        });
        return full;
    }

    private static Object withoutEmpty(Object value) {
        return switch (value) {
            case Map<?, ?> map -> withoutEmpty(Tree.of(map).values());
            case List<?> list -> list.stream().map(PackContent::withoutEmpty).toList();
            default -> value;
        };
    }
}
