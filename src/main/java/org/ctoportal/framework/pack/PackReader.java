package org.ctoportal.framework.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;

/**
 * Reads and checks a set of content packs as a whole, since packs refer to each other in circles. One problem anywhere
 * refuses them all.
 */
public final class PackReader {

    private static final PackVersionId NOT_STORED = new PackVersionId(0);

    private final Problems problems = new Problems();
    private final CodeIndex index = new CodeIndex(problems);

    private PackReader() {}

    private record Found(PackFile file, PackSchema schema, Tree tree, At at) {}

    /**
     * The packs of the files.
     *
     * @throws PackRefusedException naming file, code and reason of everything that is wrong
     */
    public static List<ReadPack> read(List<PackFile> files) {
        var reader = new PackReader();
        var found = reader.find(files);
        reader.problems.refuseIfAny();
        found.forEach(
                pack -> ShapeCheck.check(pack.tree().values(), pack.schema().shape(), pack.at()));
        reader.index.resolve();
        reader.problems.refuseIfAny();
        found.forEach(PackReader::checkParts);
        reader.problems.refuseIfAny();
        return found.stream().map(PackReader::readPack).toList();
    }

    /**
     * The pack that consists of the parts, checked as if it stood among the others. What is wrong with the others does
     * not matter.
     *
     * @throws PackRefusedException naming code and reason of everything that is wrong with it
     */
    public static ReadPack together(String name, PackKind kind, List<PackPart> parts, List<ReadPack> others) {
        var reader = new PackReader();
        others.stream().filter(other -> other.kind() != kind).forEach(reader::walk);
        reader.problems.forget();
        var schema = PackSchema.of(kind);
        var tree = PackParts.together(kind, parts);
        var file = new PackFile(name, new byte[0]);
        var pack = new Found(file, schema, tree, reader.at(file, schema, tree));
        ShapeCheck.check(tree.values(), schema.shape(), pack.at());
        reader.index.resolve(name);
        reader.problems.refuseIfAny();
        checkParts(pack);
        reader.problems.refuseIfAny();
        return readPack(pack);
    }

    /** Everything in the packs that something may refer to, by what it is, such as {@code SKILL}. */
    public static Map<String, SortedSet<String>> names(List<ReadPack> packs) {
        var reader = new PackReader();
        packs.forEach(reader::walk);
        return reader.index.names();
    }

    private void walk(ReadPack other) {
        var schema = PackSchema.of(other.kind());
        var at = new At(other.fileName(), other.header().code(), "", index);
        ShapeCheck.check(JsonReader.read(other.canonical()).values(), schema.shape(), at);
    }

    private List<Found> find(List<PackFile> files) {
        var yaml = new YamlReader(problems);
        var kinds = EnumSet.noneOf(PackKind.class);
        var found = new ArrayList<Found>();
        for (var file : files) {
            var tree = yaml.read(file);
            if (tree == null) {
                continue;
            }
            var schema = PackSchema.fitting(tree);
            if (schema.isEmpty()) {
                problems.add(file.name(), "pack", "has the parts of no kind of pack");
            } else if (!kinds.add(schema.get().kind())) {
                problems.add(
                        file.name(),
                        "pack",
                        "is a second pack of kind " + schema.get().kind());
            } else {
                found.add(new Found(file, schema.get(), tree, at(file, schema.get(), tree)));
            }
        }
        return found;
    }

    /** Where no entry is nearer, a problem is the pack's. */
    private At at(PackFile file, PackSchema schema, Tree tree) {
        var header = tree.values().get(schema.header());
        var code = header instanceof Map<?, ?> map && map.get("code") instanceof String text ? text : "pack";
        return new At(file.name(), code, "", index);
    }

    private static void checkParts(Found pack) {
        switch (pack.schema()) {
            case FRAMEWORK ->
                FrameworkRules.check(FrameworkMapping.map(pack.tree(), NOT_STORED), pack.tree(), pack.at());
            case CLAUSES -> ClauseRules.check(ClauseMapping.map(pack.tree(), NOT_STORED), pack.tree(), pack.at());
            default -> {}
        }
    }

    private static ReadPack readPack(Found pack) {
        return new ReadPack(pack.file().name(), pack.schema().kind(), pack.tree());
    }
}
